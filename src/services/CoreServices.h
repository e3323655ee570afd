#pragma once

#include "services/AuditLog.h"
#include "services/Candidates.h"
#include "services/Connections.h"
#include "services/Core.h"
#include "services/DemoAccount.h"
#include "services/Doctor.h"
#include "services/Downloads.h"
#include "services/Exclusions.h"
#include "services/Jobs.h"
#include "services/Leaks.h"
#include "services/ListPrices.h"
#include "services/Models.h"
#include "services/Profiles.h"
#include "services/Publishing.h"
#include "services/Quality.h"
#include "services/Reclaims.h"
#include "services/Roster.h"
#include "services/Rules.h"
#include "services/Scheduler.h"
#include "services/Settings.h"
#include "services/SignIn.h"
#include "services/Subscriptions.h"
#include "services/TeamImport.h"
#include "services/Validation.h"
#include "services/WhatIfs.h"

namespace seatkeeper {

//! All use cases, so that one can call another: core.services->downloads.refresh(…). Lives in the window's thread.
struct Core::Services {
    explicit Services(Core &core)
        : profiles(core),
          connections(core),
          signIn(core),
          validation(core),
          publishing(core),
          downloads(core),
          subscriptions(core),
          leaks(core),
          roster(core),
          teamImport(core),
          models(core),
          prices(core),
          rules(core),
          whatIfs(core),
          exclusions(core),
          candidates(core),
          reclaims(core),
          jobs(core),
          quality(core),
          scheduler(core),
          audit(core),
          settings(core),
          demo(core),
          doctor(core) {}

    Profiles profiles;
    Connections connections;
    SignIn signIn;
    Validation validation;
    Publishing publishing;
    Downloads downloads;
    Subscriptions subscriptions;
    Leaks leaks;
    Roster roster;
    TeamImport teamImport;
    Models models;
    ListPrices prices;
    Rules rules;
    WhatIfs whatIfs;
    Exclusions exclusions;
    Candidates candidates;
    Reclaims reclaims;
    Jobs jobs;
    Quality quality;
    Scheduler scheduler;
    AuditLog audit;
    Settings settings;
    DemoAccount demo;
    Doctor doctor;
};

} // namespace seatkeeper
