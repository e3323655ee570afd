#include "simulator/ConsentPage.h"

#include <QStringList>

namespace seatkeeper::simulator::consent {
namespace {

constexpr const char *style = R"(<style>
:root{color-scheme:light dark;--page:#f4f2ee;--card:#fff;--ink:#23282b;--soft:#5d666b;--line:#d9d5cc;--go:#17616b}
@media(prefers-color-scheme:dark){:root{--page:#191d1f;--card:#23292c;--ink:#eceae5;--soft:#a3adb2;--line:#3a4347;--go:#5fb8c2}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--page);
color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{background:var(--card);border:1px solid var(--line);border-radius:14px;max-width:460px;width:100%;padding:32px}
h1{font-size:22px;line-height:1.3;margin:0 0 8px}p{margin:0 0 16px;color:var(--soft)}
.badge{display:inline-block;font-size:12px;letter-spacing:.06em;border:1px solid var(--line);border-radius:99px;
padding:2px 10px;margin-bottom:16px;color:var(--soft)}
ul{margin:0 0 20px;padding-left:20px}label{display:block;font-weight:600;margin-bottom:6px}
select{width:100%;font:inherit;padding:9px 10px;border:1px solid var(--line);border-radius:8px;background:var(--card);
color:inherit;margin-bottom:24px}
.row{display:flex;gap:12px;flex-wrap:wrap}button{flex:1;font:inherit;font-weight:600;padding:11px 16px;border-radius:8px;
cursor:pointer;border:1px solid var(--line);background:transparent;color:inherit}
button.go{background:var(--go);border-color:var(--go);color:var(--card)}
button:focus-visible,select:focus-visible{outline:3px solid var(--go);outline-offset:2px}
</style>)";

std::string escaped(const std::string &text) { return QString::fromStdString(text).toHtmlEscaped().toStdString(); }

std::string page(const std::string &title, const std::string &body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" +
           escaped(title) + "</title>" + style + "</head><body><main>" + body + "</main></body></html>\n";
}

std::string scopeText(const std::string &scope) {
    if (scope == "read")
        return "Read people, roles, groups, sign-ins and tickets";
    if (scope == "write")
        return "Change people: roles, suspension, groups";
    if (scope == "impersonate")
        return "Act for other people";
    return "Use " + scope;
}

std::string scopeList(const std::string &scopes) {
    std::string items;
    for (const auto &scope : QString::fromStdString(scopes).split(u' ', Qt::SkipEmptyParts))
        items += "<li>" + escaped(scopeText(scope.toStdString())) + "</li>";
    return "<ul>" + items + "</ul>";
}

std::string peopleList(const std::vector<Choice> &people) {
    std::string options;
    for (const auto &person : people) {
        options += "<option value=\"" + std::to_string(person.id) + "\">" + escaped(person.name) + " (" +
                   escaped(person.role) + ")</option>";
    }
    return "<label for=\"user_id\">Sign in as</label><select id=\"user_id\" name=\"user_id\">" + options + "</select>";
}

std::string hidden(const std::string &name, const std::string &value) {
    return "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
}

} // namespace

std::string questionPage(const Question &question) {
    std::string body = "<span class=\"badge\">Simulated account</span>"
                       "<h1>Seatkeeper asks for access to Lindqvist</h1>"
                       "<p>No real help desk is touched: this account exists on this computer alone.</p>" +
                       scopeList(question.scopes) + "<form method=\"post\" action=\"/oauth/authorizations\">" +
                       hidden("form_key", question.formKey);
    for (const auto &[name, value] : question.fields)
        body += hidden(name, value);
    body += peopleList(question.people) +
            "<div class=\"row\"><button class=\"go\" name=\"decision\" value=\"allow\">Allow</button>"
            "<button name=\"decision\" value=\"deny\">Deny</button></div></form>";
    return page("Allow access?", body);
}

std::string errorPage(const std::string &title, const std::string &text) {
    return page(title, "<span class=\"badge\">Simulated account</span><h1>" + escaped(title) + "</h1><p>" +
                           escaped(text) + "</p>");
}

} // namespace seatkeeper::simulator::consent
