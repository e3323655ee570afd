#include "simulator/OAuthEndpoints.h"

#include "simulator/Answers.h"
#include "simulator/ConsentPage.h"
#include "simulator/KindDeck.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {
using Fields = std::map<std::string, std::string>;

constexpr const char *invalidClientText =
    "The client identifier provided is invalid, the client failed to authenticate, the client did not include its "
    "credentials, provided multiple client credentials, or used unsupported credentials type.";
constexpr const char *invalidGrantText =
    "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the "
    "authorization request, or was issued to another client.";

//! Query and body together; a JSON body keeps its strings and numbers.
Fields fieldsOf(const HttpRequest &request) {
    Fields fields(request.query.begin(), request.query.end());
    if (request.header("content-type").find("json") == std::string_view::npos) {
        for (auto &[key, value] : parseQuery(request.body))
            fields[key] = value;
        return fields;
    }
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() || it->isDouble())
            fields[it.key().toStdString()] = it->toVariant().toString().toStdString();
    }
    return fields;
}

std::string field(const Fields &fields, const std::string &name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

HttpResponse redirect(const std::string &to, const std::string &query, const Fields &fields) {
    HttpResponse answer;
    answer.status = 302;
    const auto state = field(fields, "state");
    answer.setHeader("Location", to + (to.find('?') == std::string::npos ? "?" : "&") + query +
                                     (state.empty() ? "" : "&state=" + percentEncoded(state)));
    answer.setHeader("Cache-Control", "no-store");
    return answer;
}

std::string challengeOf(const std::string &verifier) {
    return QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

HttpResponse invalidGrant() { return answers::oauthError(400, "invalid_grant", invalidGrantText); }

HttpResponse tokenAnswer(const TokenPair &pair, const Lifetimes &lifetimes, bool withRefresh) {
    std::string scope;
    for (const auto &word : pair.record.scopes)
        scope += (scope.empty() ? "" : " ") + word;
    JsonWriter to;
    to.beginObject().member("access_token", pair.access);
    if (withRefresh)
        to.member("refresh_token", pair.refresh);
    to.member("token_type", "bearer").member("scope", scope);
    if (lifetimes.access)
        to.member("expires_in", static_cast<std::int64_t>(lifetimes.access->count()));
    if (withRefresh && lifetimes.refresh)
        to.member("refresh_token_expires_in", static_cast<std::int64_t>(lifetimes.refresh->count()));
    to.endObject();
    auto answer = answers::json(201, to.take());
    answer.setHeader("Cache-Control", "no-store");
    return answer;
}

} // namespace

bool OAuthEndpoints::isRegistered(const std::string &redirectUri) const {
    const auto text = QString::fromStdString(redirectUri);
    if (m_world.options.redirectUrls.contains(text))
        return true;
    if (!m_world.options.unknowns.loopbackPortIgnored)
        return false;
    const auto withoutPort = [](const QString &url) {
        QUrl parsed(url);
        parsed.setPort(-1);
        return parsed;
    };
    return std::any_of(m_world.options.redirectUrls.begin(), m_world.options.redirectUrls.end(), [&](const auto &url) {
        return QUrl(url).host() == u"127.0.0.1"_s && withoutPort(url) == withoutPort(text);
    });
}

bool OAuthEndpoints::mayHave(const std::string &scope) const {
    const auto &allowed = m_world.options.allowedScopes;
    if (allowed.isEmpty())
        return true;
    const auto words = QString::fromStdString(scope).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&allowed](const auto &word) { return allowed.contains(word); });
}

std::optional<HttpResponse> OAuthEndpoints::refusedPage(const Fields &fields) const {
    if (field(fields, "client_id") != m_world.options.clientId.toStdString())
        return answers::html(400, consent::errorPage("No such client", "The client identifier is not known here. Check "
                                                                       "the unique identifier of the OAuth client."));
    if (!isRegistered(field(fields, "redirect_uri")))
        return answers::html(400, consent::errorPage("Invalid Authorization Request",
                                                     "The redirect address is not registered for this client."));
    return std::nullopt;
}

std::optional<HttpResponse> OAuthEndpoints::refusedRedirect(const Fields &fields) const {
    const auto back = field(fields, "redirect_uri");
    const auto refuse = [&](const std::string &error, const std::string &text) {
        return redirect(back, "error=" + error + "&error_description=" + percentEncoded(text), fields);
    };
    if (field(fields, "response_type") != "code")
        return refuse("unsupported_response_type", "The response type must be code");
    const auto scope = field(fields, "scope");
    if (scope.empty() || !mayHave(scope))
        return refuse("invalid_scope", "The requested scope is invalid, unknown, or malformed.");
    const auto challenge = field(fields, "code_challenge");
    if (challenge.empty() && m_world.options.clientKind == ClientKind::Public)
        return refuse("invalid_request", "A public client must send a code challenge");
    if (!challenge.empty() && field(fields, "code_challenge_method") != "S256")
        return refuse("invalid_request", "The code challenge method must be S256");
    return std::nullopt;
}

HttpResponse OAuthEndpoints::authorize(const HttpRequest &request) {
    const auto fields = fieldsOf(request);
    if (auto page = refusedPage(fields))
        return *page;
    if (auto back = refusedRedirect(fields))
        return *back;
    if (m_world.approveAll) {
        const auto person = m_world.approvedPerson.load();
        return allow(fields, person != 0 ? person : People::idOf(KindDeck::ingrid));
    }
    consent::Question question;
    question.formKey = m_world.issueFormKey();
    question.fields.assign(fields.begin(), fields.end());
    question.scopes = field(fields, "scope");
    {
        const std::shared_lock lock(m_world.account.mutex());
        for (const int index : {KindDeck::ingrid, KindDeck::lightAgent, KindDeck::owner}) {
            const auto person = m_world.account.person(index);
            const char *role = index == KindDeck::owner ? "account owner" : person.isLight() ? "light agent" : "admin";
            question.people.push_back({person.id, person.name, role});
        }
    }
    return answers::html(200, consent::questionPage(question));
}

HttpResponse OAuthEndpoints::decide(const HttpRequest &request) {
    const auto fields = fieldsOf(request);
    if (!m_world.takeFormKey(field(fields, "form_key")))
        return answers::html(403,
                             consent::errorPage("This page is too old", "Go back to the program and begin again."));
    if (auto page = refusedPage(fields))
        return *page;
    if (auto back = refusedRedirect(fields))
        return *back;
    if (field(fields, "decision") != "allow") {
        return redirect(field(fields, "redirect_uri"),
                        "error=access_denied&error_description="
                        "The+end-user+or+authorization+server+denied+the+request",
                        fields);
    }
    const auto userId = std::strtoll(field(fields, "user_id").c_str(), nullptr, 10);
    if (m_world.account.indexOf(userId) < 0)
        return answers::html(400, consent::errorPage("Nobody chosen", "Choose who signs in."));
    return allow(fields, userId);
}

HttpResponse OAuthEndpoints::allow(const Fields &fields, std::int64_t userId) {
    const auto back = field(fields, "redirect_uri");
    const auto code = m_world.tokens.issueCode({userId, field(fields, "scope"), back, field(fields, "code_challenge")});
    return redirect(back, "code=" + code, fields);
}

std::optional<HttpResponse> OAuthEndpoints::checkClient(const Fields &fields) const {
    const auto &options = m_world.options;
    const auto secret = field(fields, "client_secret");
    const bool secretRight = SecretBytes(QByteArray::fromStdString(secret)).equals(options.clientSecret);
    const bool mayBeAbsent =
        options.clientKind == ClientKind::Public && field(fields, "grant_type") != "client_credentials";
    const bool right =
        field(fields, "client_id") == options.clientId.toStdString() && (secret.empty() ? mayBeAbsent : secretRight);
    if (right)
        return std::nullopt;
    return answers::oauthError(options.unknowns.invalidClientStatus, "invalid_client", invalidClientText);
}

std::optional<HttpResponse> OAuthEndpoints::readLifetimes(const Fields &fields, Lifetimes &lifetimes) const {
    lifetimes = {m_world.options.accessTokenLifetime, m_world.options.refreshTokenLifetime};
    const auto invalid = [](const std::string &name) {
        return answers::oauthError(400, "invalid_request", name + " is out of range");
    };
    if (const auto text = field(fields, "expires_in"); !text.empty()) {
        const auto seconds = std::strtoll(text.c_str(), nullptr, 10);
        if (seconds < 300 || seconds > 172800)
            return invalid("expires_in");
        lifetimes.access = std::chrono::seconds(seconds);
    }
    if (const auto text = field(fields, "refresh_token_expires_in"); !text.empty()) {
        const auto seconds = std::strtoll(text.c_str(), nullptr, 10);
        if (seconds < 604800 || seconds > 7776000)
            return invalid("refresh_token_expires_in");
        lifetimes.refresh = std::chrono::seconds(seconds);
    }
    return std::nullopt;
}

HttpResponse OAuthEndpoints::token(const HttpRequest &request) {
    const auto fields = fieldsOf(request);
    const auto grant = field(fields, "grant_type");
    if (grant.empty())
        return answers::oauthError(400, "invalid_request", "The request is missing a required parameter: grant_type");
    if (auto refusal = checkClient(fields))
        return *refusal;
    Lifetimes lifetimes;
    if (auto refusal = readLifetimes(fields, lifetimes))
        return *refusal;
    if (grant == "authorization_code")
        return exchangeCode(fields, lifetimes);
    if (grant == "refresh_token")
        return refresh(fields, lifetimes);
    if (grant == "client_credentials")
        return clientCredentials(fields, lifetimes);
    return answers::oauthError(400, "unsupported_grant_type",
                               "The authorization grant type is not supported by the authorization server.");
}

HttpResponse OAuthEndpoints::exchangeCode(const Fields &fields, const Lifetimes &lifetimes) {
    m_world.tokens.noteSecret(field(fields, "code_verifier"));
    m_world.tokens.noteSecret(field(fields, "client_secret"));
    const auto grant = m_world.tokens.takeCode(field(fields, "code"));
    if (!grant || grant->redirectUri != field(fields, "redirect_uri"))
        return invalidGrant();
    if (!grant->challenge.empty() && challengeOf(field(fields, "code_verifier")) != grant->challenge)
        return invalidGrant();
    if (!mayHave(grant->scope))
        return answers::oauthError(400, "invalid_scope", "The requested scope is invalid, unknown, or malformed.");
    return tokenAnswer(m_world.tokens.issue(grant->userId, grant->scope, lifetimes), lifetimes, true);
}

HttpResponse OAuthEndpoints::refresh(const Fields &fields, const Lifetimes &lifetimes) {
    const auto pair = m_world.tokens.refresh(field(fields, "refresh_token"), lifetimes);
    return pair ? tokenAnswer(*pair, lifetimes, true) : invalidGrant();
}

HttpResponse OAuthEndpoints::clientCredentials(const Fields &fields, const Lifetimes &lifetimes) {
    const auto scope = field(fields, "scope");
    if (scope.empty() || !mayHave(scope))
        return answers::oauthError(400, "invalid_scope", "The requested scope is invalid, unknown, or malformed.");
    const auto owner = People::idOf(KindDeck::clientOwner);
    return tokenAnswer(m_world.tokens.issue(owner, scope, lifetimes), lifetimes, false);
}

} // namespace seatkeeper::simulator
