#include "simulator/UserChange.h"

#include "simulator/KindDeck.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

const QSet<QString> &documentedKeys() {
    static const QSet<QString> keys{u"name"_s,
                                    u"email"_s,
                                    u"role"_s,
                                    u"custom_role_id"_s,
                                    u"suspended"_s,
                                    u"alias"_s,
                                    u"signature"_s,
                                    u"details"_s,
                                    u"notes"_s,
                                    u"phone"_s,
                                    u"external_id"_s,
                                    u"tags"_s,
                                    u"locale"_s,
                                    u"locale_id"_s,
                                    u"time_zone"_s,
                                    u"moderator"_s,
                                    u"verified"_s,
                                    u"user_fields"_s,
                                    u"default_group_id"_s,
                                    u"ticket_restriction"_s,
                                    u"photo"_s,
                                    u"identities"_s,
                                    u"restricted_agent"_s,
                                    u"organization_id"_s,
                                    u"only_private_comments"_s,
                                    u"agent_brand_ids"_s,
                                    u"remote_photo_url"_s,
                                    u"shared_phone_number"_s,
                                    u"skip_verify_email"_s};
    return keys;
}

std::optional<std::string> textOf(const QJsonValue &value) {
    return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
}

//! 422 comes in the envelope of validation errors, everything else as Forbidden.
HttpResponse refused(const Refusal &refusal) {
    const auto text = refusal.text.toStdString();
    if (refusal.status == 422)
        return answers::recordInvalid(422, "base", text, "");
    return answers::titledError(refusal.status, "Forbidden", text);
}

bool isSpecial(const std::optional<int> &roleType) {
    return roleType == roletype::light || roleType == roletype::contributor;
}

} // namespace

AuditRow auditRowFor(const Call &call, const Person &person, std::string action, std::string label,
                     std::string description) {
    AuditRow row;
    row.action = std::move(action);
    row.actionLabel = std::move(label);
    row.actorId = call.actor.id;
    row.actorName = call.actor.name;
    row.sourceId = person.id;
    row.sourceType = "user";
    row.sourceLabel = (person.role == Role::EndUser ? "Customer: " : "Team member: ") + person.name;
    row.description = std::move(description);
    row.ipAddress = "127.0.0.1";
    row.createdAt = call.now;
    return row;
}

std::optional<HttpResponse> UserChange::apply(const QJsonObject &user) {
    if (auto refusal = checkPerson())
        return refusal;
    const auto allowed = permitted(user);
    for (const auto step : {&UserChange::applyRole, &UserChange::applySuspension, &UserChange::applyDefaultGroup,
                            &UserChange::applyTexts}) {
        if (auto refusal = (this->*step)(allowed))
            return refusal;
    }
    m_after.updatedAt = std::max(m_call.now, m_before.updatedAt);
    writeAudit();
    m_call.account().store(m_after);
    return std::nullopt;
}

std::optional<HttpResponse> UserChange::checkPerson() const {
    if (!m_before.active)
        return answers::recordNotFound();
    if (m_before.sharedAgent)
        return answers::forbidden("Shared users cannot be modified.");
    const bool mayEdit =
        m_call.actor.role == Role::Admin || (m_before.role == Role::EndUser && !isSpecial(m_call.actor.roleType));
    if (!mayEdit)
        return answers::forbidden();
    return std::nullopt;
}

QJsonObject UserChange::permitted(const QJsonObject &user) {
    QJsonObject result;
    for (auto it = user.begin(); it != user.end(); ++it) {
        if (documentedKeys().contains(it.key()) && !m_call.world.options.unknowns.droppedKeys.contains(it.key()))
            result.insert(it.key(), it.value());
        else
            m_dropped.append(it.key());
    }
    return result;
}

std::string UserChange::warning() const {
    if (m_dropped.isEmpty())
        return {};
    return R"({:allowed_parameters=>{:controller=>"users", :action=>"update", :unpermitted_keys=>[")" +
           m_dropped.join(u"\", \""_s).toStdString() + R"("], :invalid_values=>[]}})";
}

std::optional<HttpResponse> UserChange::readWanted(const QJsonObject &user, WantedRole &wanted) const {
    if (user.contains(u"role"_s)) {
        wanted.role = roleFromName(user.value(u"role"_s).toString().toStdString());
        if (!wanted.role)
            return answers::recordInvalid(422, "role", "Role: is invalid", "InvalidValue");
    }
    wanted.hasCustomRole = user.contains(u"custom_role_id"_s);
    const auto id = user.value(u"custom_role_id"_s);
    if (id.isDouble())
        wanted.customRoleId = id.toInteger();
    if (wanted.customRoleId && m_call.account().directory().role(*wanted.customRoleId) == nullptr)
        return answers::recordInvalid(422, "custom_role_id", "Custom role: is invalid", "InvalidValue");
    return std::nullopt;
}

std::optional<HttpResponse> UserChange::applyRole(const QJsonObject &user) {
    WantedRole wanted;
    if (auto refusal = readWanted(user, wanted))
        return refusal;
    if (!wanted.role && !wanted.hasCustomRole)
        return std::nullopt;
    changeRole(wanted);
    return roleChanged() ? checkRoleChange() : std::nullopt;
}

bool UserChange::roleChanged() const {
    return m_before.role != m_after.role || m_before.customRoleId != m_after.customRoleId ||
           m_before.roleType != m_after.roleType;
}

void UserChange::changeRole(const WantedRole &wanted) {
    if (wanted.role == Role::EndUser)
        return m_before.role == Role::EndUser ? void() : becomeEndUser();
    const auto *role = wanted.customRoleId ? m_call.account().directory().role(*wanted.customRoleId) : nullptr;
    // Without `role` a custom role moves agents alone: end users and admins silently stay what they are.
    if (!wanted.role && m_before.role != Role::Agent)
        return;
    if (wanted.role == Role::Admin)
        return m_before.role == Role::Admin ? void() : becomeAdmin(role);
    if (role != nullptr)
        return becomeAgentWith(*role);
    if (wanted.hasCustomRole) {
        const bool stays = m_before.role == Role::Agent && isSpecial(m_before.roleType) &&
                           !m_call.world.options.unknowns.nullCustomRoleGivesPlainAgent;
        return stays ? void() : becomePlainAgent();
    }
    if (m_before.role != Role::Agent)
        becomeBareAgent();
}

void UserChange::becomeEndUser() {
    m_after.role = Role::EndUser;
    m_after.roleType.reset();
    m_after.roleTypeAsText = false;
    m_after.customRoleId.reset();
    m_after.restrictedAgent = true;
    m_after.onlyPrivateComments = false;
    m_after.moderator = false;
    m_after.ticketRestriction = "requested";
    m_after.defaultGroupId.reset();
    m_after.alias = m_after.name;
    m_after.openTickets = 0;
    if (m_call.world.options.unknowns.groupsVanishOnEndUser)
        m_after.memberships.clear();
    m_after.products = {};
}

void UserChange::becomeAdmin(const CustomRole *role) {
    const auto &directory = m_call.account().directory();
    const auto *admin =
        role != nullptr && role->roleType == roletype::billingAdmin ? role : directory.systemRole(roletype::admin);
    becomePlainAgent();
    m_after.role = Role::Admin;
    m_after.moderator = true;
    if (admin != nullptr) {
        m_after.customRoleId = admin->id;
        m_after.roleType = admin->roleType;
    }
}

void UserChange::becomePlainAgent() {
    m_after.role = Role::Agent;
    m_after.roleType.reset();
    m_after.roleTypeAsText = false;
    m_after.customRoleId.reset();
    m_after.restrictedAgent = false;
    m_after.onlyPrivateComments = false;
    m_after.moderator = false;
    m_after.ticketRestriction.reset();
    if (!m_after.defaultGroupId && !m_after.memberships.empty())
        m_after.defaultGroupId = m_after.memberships.front().groupId;
}

void UserChange::becomeAgentWith(const CustomRole &role) {
    if (role.roleType == roletype::admin || role.roleType == roletype::billingAdmin)
        return becomeAdmin(&role);
    becomePlainAgent();
    m_after.customRoleId = role.id;
    m_after.roleType = role.roleType;
    m_after.restrictedAgent = isSpecial(role.roleType);
    m_after.onlyPrivateComments = role.roleType == roletype::light;
    if (!role.ticketEditing)
        releaseTickets();
    const auto &unknowns = m_call.world.options.unknowns;
    if (!isSpecial(role.roleType) || isSpecial(m_before.roleType))
        return;
    if (unknowns.groupsVanishOnLightAgent) {
        m_after.memberships.clear();
        m_after.defaultGroupId.reset();
    }
    if (unknowns.downgradeRemovesProductRoles)
        m_after.products = {};
}

void UserChange::becomeBareAgent() {
    const auto *contributor = m_call.account().directory().systemRole(roletype::contributor);
    if (m_call.world.options.unknowns.bareAgentRole == BareAgentRole::Contributor && contributor != nullptr)
        becomeAgentWith(*contributor);
    else
        becomePlainAgent();
}

void UserChange::releaseTickets() { m_after.openTickets = 0; }

std::optional<HttpResponse> UserChange::checkRoleChange() const {
    const auto &options = m_call.world.options;
    const auto &unknowns = options.unknowns;
    const auto &account = m_call.account();
    if (m_call.actor.role != Role::Admin)
        return answers::forbidden();
    if (m_before.index == KindDeck::owner)
        return refused(unknowns.owner);
    if (m_before.id == m_call.actor.id)
        return refused(unknowns.ownRole);
    if (options.legacyTickets && m_before.openTickets > 0 && m_after.role == Role::Agent && isSpecial(m_after.roleType))
        return answers::recordInvalid(422, "base", "Agent is assigned to tickets that are not closed", "");
    if (m_after.isPaid() && !m_before.isPaid() && account.counts().paid >= account.purchasedSeats())
        return answers::recordInvalid(unknowns.seatLimit.status, "base", unknowns.seatLimit.text.toStdString(),
                                      unknowns.seatLimitError.toStdString());
    if (m_after.isLight() && !m_before.isLight() && account.counts().light >= account.lightAgentAllowance())
        return answers::recordInvalid(422, "base", "The number of light agents of this plan is used up",
                                      "LightAgentLimitExceeded");
    return std::nullopt;
}

std::optional<HttpResponse> UserChange::applySuspension(const QJsonObject &user) {
    if (!user.contains(u"suspended"_s))
        return std::nullopt;
    m_after.suspended = user.value(u"suspended"_s).toBool();
    if (m_after.suspended == m_before.suspended || !m_after.suspended)
        return std::nullopt;
    const auto &unknowns = m_call.world.options.unknowns;
    if (m_before.index == KindDeck::owner)
        return refused(unknowns.owner);
    if (m_before.id == m_call.actor.id)
        return answers::forbidden("You cannot suspend yourself.");
    m_after.lastSeen.reset();
    return std::nullopt;
}

std::optional<HttpResponse> UserChange::applyDefaultGroup(const QJsonObject &user) {
    const auto id = user.value(u"default_group_id"_s);
    if (!id.isDouble() || m_after.role == Role::EndUser)
        return std::nullopt;
    const auto groupId = id.toInteger();
    const bool member = std::any_of(m_after.memberships.begin(), m_after.memberships.end(),
                                    [groupId](const auto &each) { return each.groupId == groupId; });
    if (!member)
        return answers::recordInvalid(422, "default_group_id", "Default group: is invalid", "InvalidValue");
    m_after.defaultGroupId = groupId;
    for (auto &membership : m_after.memberships)
        membership.isDefault = membership.groupId == groupId;
    return std::nullopt;
}

std::optional<HttpResponse> UserChange::applyTexts(const QJsonObject &user) {
    if (user.contains(u"name"_s)) {
        m_after.name = user.value(u"name"_s).toString().toStdString();
        if (m_after.name.empty())
            return answers::recordInvalid(422, "name", "Name: is too short (minimum one character)", "ValueTooShort");
    }
    using Field = std::optional<std::string> Person::*;
    const std::initializer_list<std::pair<QString, Field>> fields{
        {u"alias"_s, &Person::alias}, {u"signature"_s, &Person::signature}, {u"details"_s, &Person::details},
        {u"notes"_s, &Person::notes}, {u"phone"_s, &Person::phone},         {u"external_id"_s, &Person::externalId}};
    for (const auto &[key, field] : fields) {
        if (user.contains(key))
            m_after.*field = textOf(user.value(key));
    }
    if (user.contains(u"tags"_s)) {
        m_after.tags.clear();
        for (const QJsonArray tags = user.value(u"tags"_s).toArray(); const auto &tag : tags)
            m_after.tags.push_back(tag.toString().toStdString());
    }
    if (m_after.role != Role::EndUser) {
        if (user.contains(u"ticket_restriction"_s))
            m_after.ticketRestriction = textOf(user.value(u"ticket_restriction"_s));
        // Light agents can write private comments alone, whatever is asked for.
        if (user.contains(u"only_private_comments"_s) && !m_after.isLight())
            m_after.onlyPrivateComments = user.value(u"only_private_comments"_s).toBool();
        if (user.contains(u"moderator"_s) && m_after.role == Role::Agent)
            m_after.moderator = user.value(u"moderator"_s).toBool();
    }
    return std::nullopt;
}

std::string UserChange::roleLabel(const Person &person) const {
    if (person.role == Role::EndUser)
        return "End User";
    const auto *role = person.customRoleId ? m_call.account().directory().role(*person.customRoleId) : nullptr;
    if (role != nullptr)
        return role->name;
    return person.role == Role::Admin ? "Administrator" : "Agent";
}

void UserChange::writeAudit() const {
    const auto add = [this](std::string description, bool byZendesk) {
        auto row = auditRowFor(m_call, m_after, "update", "Updated", std::move(description));
        if (byZendesk) {
            row.actorId = -1;
            row.actorName = "Zendesk";
            row.ipAddress.reset();
        }
        m_call.account().addAudit(std::move(row));
    };
    if (roleChanged())
        add("Role changed from " + roleLabel(m_before) + " to " + roleLabel(m_after), false);
    if (m_before.suspended != m_after.suspended)
        add(m_after.suspended ? "Suspended changed from No to Yes" : "Suspended changed from Yes to No", false);
    if (m_before.alias != m_after.alias)
        add("Alias changed", false);
    for (std::size_t i = 0; i < productNames.size(); ++i) {
        if (m_before.products[i] && !m_after.products[i])
            add("Role of " + std::string(productNames[i]) + " changed from " + *m_before.products[i] + " to No role",
                true);
    }
}

} // namespace seatkeeper::simulator
