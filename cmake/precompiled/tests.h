// What nearly every test includes.
#pragma once

#include "core.h"

#include <gtest/gtest.h>
