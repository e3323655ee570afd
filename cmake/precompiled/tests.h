// What nearly every test includes.
#pragma once

#include "core.h"

#include <QTest>
#include <gtest/gtest.h>
