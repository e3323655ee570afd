#include "domain/RosterColumns.h"

#include "domain/Address.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

//! Letters and digits alone, small: "E-Mail-Adresse" and "email adresse" are the same.
QString plain(const QString &text) {
    QString result;
    for (const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
         const QChar character : folded) {
        if (character.isLetterOrNumber() || character == u'ー')
            result += character;
    }
    return result;
}

const QMap<RosterField, QStringList> &columnNames() {
    static const QMap<RosterField, QStringList> names{
        {RosterField::Email,
         {u"email"_s, u"emailaddress"_s, u"mail"_s, u"workemail"_s, u"userprincipalname"_s, u"upn"_s, u"emailadresse"_s,
          u"mailadresse"_s, u"courriel"_s, u"adresseemail"_s, u"adressemail"_s, u"correo"_s, u"correoelectrónico"_s,
          u"correoelectronico"_s, u"endereçodeemail"_s, u"メール"_s, u"メールアドレス"_s, u"eメール"_s,
          u"電子メール"_s}},
        {RosterField::Name,
         {u"name"_s, u"fullname"_s, u"displayname"_s, u"employeename"_s, u"employee"_s, u"worker"_s, u"anzeigename"_s,
          u"vollständigername"_s, u"mitarbeiter"_s, u"nom"_s, u"nomcomplet"_s, u"nombre"_s, u"nombrecompleto"_s,
          u"nome"_s, u"nomecompleto"_s, u"氏名"_s, u"名前"_s, u"社員名"_s, u"従業員名"_s}},
        {RosterField::Manager,
         {u"manager"_s, u"supervisor"_s, u"reportsto"_s, u"vorgesetzter"_s, u"vorgesetzte"_s, u"führungskraft"_s,
          u"responsable"_s, u"supérieur"_s, u"jefe"_s, u"superior"_s, u"gerente"_s, u"gestor"_s, u"上司"_s, u"上長"_s,
          u"マネージャー"_s}},
        {RosterField::CostCenter,
         {u"costcenter"_s, u"costcentre"_s, u"kostenstelle"_s, u"centredecoût"_s, u"centredecout"_s, u"centrodecoste"_s,
          u"centrodecosto"_s, u"centrodecusto"_s, u"コストセンター"_s, u"原価部門"_s, u"原価センター"_s}},
        {RosterField::Employment,
         {u"employmentstatus"_s,
          u"employeestatus"_s,
          u"workerstatus"_s,
          u"status"_s,
          u"active"_s,
          u"isactive"_s,
          u"beschäftigungsstatus"_s,
          u"mitarbeiterstatus"_s,
          u"aktiv"_s,
          u"statut"_s,
          u"actif"_s,
          u"estado"_s,
          u"situaciónlaboral"_s,
          u"activo"_s,
          u"situação"_s,
          u"ativo"_s,
          u"在籍状況"_s,
          u"在籍区分"_s,
          u"雇用状況"_s,
          u"ステータス"_s,
          u"状態"_s}},
    };
    return names;
}

//! In this order, because "Manager e-mail" is a manager and "Worker name" no status.
constexpr std::array guessOrder{RosterField::Manager, RosterField::CostCenter, RosterField::Employment,
                                RosterField::Email, RosterField::Name};

int columnNamed(RosterField field, const QStringList &header, const QSet<int> &taken, bool wholeName) {
    for (const QString &name : columnNames().value(field)) {
        for (int i = 0; i < header.size(); ++i) {
            const QString &column = header.at(i);
            if (!taken.contains(i) && (wholeName ? column == name : name.size() > 3 && column.contains(name)))
                return i;
        }
    }
    return -1;
}

const QHash<QString, Employment> &statusWords() {
    static const QHash<QString, Employment> words = [] {
        QHash<QString, Employment> all;
        const auto add = [&all](Employment meaning, const QStringList &list) {
            for (const QString &word : list)
                all.insert(word, meaning);
        };
        add(Employment::Active,
            {u"active"_s,      u"activeemployee"_s, u"employed"_s,    u"current"_s,    u"working"_s, u"aktiv"_s,
             u"beschäftigt"_s, u"actif"_s,          u"enposte"_s,     u"enactivité"_s, u"activo"_s,  u"activa"_s,
             u"ativo"_s,       u"ativa"_s,          u"emexercício"_s, u"在籍"_s,       u"在籍中"_s,  u"在職"_s,
             u"在職中"_s,      u"勤務中"_s,         u"就業中"_s});
        add(Employment::OnLeave,
            {u"leave"_s,          u"onleave"_s,        u"leaveofabsence"_s, u"loa"_s,       u"parentalleave"_s,
             u"maternityleave"_s, u"sickleave"_s,      u"sabbatical"_s,     u"beurlaubt"_s, u"elternzeit"_s,
             u"inelternzeit"_s,   u"mutterschutz"_s,   u"ruhend"_s,         u"encongé"_s,   u"congé"_s,
             u"congéparental"_s,  u"congématernité"_s, u"delicencia"_s,     u"licencia"_s,  u"excedencia"_s,
             u"bajamédica"_s,     u"afastado"_s,       u"afastada"_s,       u"delicença"_s, u"licença"_s,
             u"休職"_s,           u"休職中"_s,         u"育休"_s,           u"育休中"_s,    u"産休"_s,
             u"産休中"_s,         u"育児休業"_s,       u"休業中"_s});
        add(Employment::Left,
            {u"left"_s,           u"leaver"_s,        u"terminated"_s,  u"former"_s,      u"formeremployee"_s,
             u"inactive"_s,       u"resigned"_s,      u"departed"_s,    u"separated"_s,   u"retired"_s,
             u"dismissed"_s,      u"ausgeschieden"_s, u"ausgetreten"_s, u"inaktiv"_s,     u"ehemalig"_s,
             u"ehemaliger"_s,     u"ehemalige"_s,     u"pensioniert"_s, u"imruhestand"_s, u"parti"_s,
             u"partie"_s,         u"sorti"_s,         u"inactif"_s,     u"ancien"_s,      u"ancienemployé"_s,
             u"démissionné"_s,    u"licencié"_s,      u"retraité"_s,    u"inactivo"_s,    u"inactiva"_s,
             u"cesado"_s,         u"desvinculado"_s,  u"despedido"_s,   u"jubilado"_s,    u"exempleado"_s,
             u"bajadefinitiva"_s, u"inativo"_s,       u"inativa"_s,     u"desligado"_s,   u"desligada"_s,
             u"demitido"_s,       u"aposentado"_s,    u"退職"_s,        u"退職済"_s,      u"退職済み"_s,
             u"離職"_s,           u"退社"_s});
        return all;
    }();
    return words;
}

bool asksWhetherActive(const QString &header) {
    static const QStringList names{u"active"_s, u"isactive"_s, u"employed"_s, u"aktiv"_s,
                                   u"actif"_s,  u"activo"_s,   u"ativo"_s,    u"在籍"_s};
    return names.contains(plain(header));
}

} // namespace

QString rosterFieldName(RosterField field) {
    switch (field) {
    case RosterField::Email: return u"email"_s;
    case RosterField::Name: return u"name"_s;
    case RosterField::Manager: return u"manager"_s;
    case RosterField::CostCenter: return u"cost_center"_s;
    case RosterField::Employment: return u"employment"_s;
    }
    return {};
}

std::optional<RosterField> rosterFieldFromName(const QString &name) {
    for (const RosterField field : rosterFields()) {
        if (rosterFieldName(field) == name)
            return field;
    }
    return std::nullopt;
}

const std::vector<RosterField> &rosterFields() {
    static const std::vector<RosterField> fields{RosterField::Email, RosterField::Name, RosterField::Manager,
                                                 RosterField::CostCenter, RosterField::Employment};
    return fields;
}

RosterColumns guessRosterColumns(const QStringList &header) {
    QStringList names;
    for (const QString &column : header)
        names.append(plain(column));
    RosterColumns columns;
    QSet<int> taken;
    for (const bool wholeName : {true, false}) {
        for (const RosterField field : guessOrder) {
            // A part of a name says little: "Company name", "User name".
            if (columns.contains(field) || (field == RosterField::Name && !wholeName))
                continue;
            const int column = columnNamed(field, names, taken, wholeName);
            if (column < 0)
                continue;
            columns.insert(field, column);
            taken.insert(column);
        }
    }
    return columns;
}

QString statusKey(const QString &word) { return plain(word); }

Employment guessEmployment(const QString &word, const QString &header) {
    const QString key = statusKey(word);
    if (asksWhetherActive(header)) {
        static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s,   u"y"_s,   u"ja"_s,
                                     u"oui"_s, u"sí"_s,   u"sim"_s, u"はい"_s};
        static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"nein"_s, u"non"_s, u"não"_s, u"いいえ"_s};
        if (yes.contains(key))
            return Employment::Active;
        if (no.contains(key))
            return Employment::Left;
    }
    return statusWords().value(key, Employment::Unknown);
}

RosterRow readRosterRow(const QStringList &cells, const QStringList &header, const RosterMapping &mapping) {
    const auto cell = [&](RosterField field) {
        const int column = mapping.columns.value(field, -1);
        return column < 0 ? QString() : cells.value(column).trimmed();
    };
    RosterRow row;
    row.person.email = cell(RosterField::Email);
    row.person.name = cell(RosterField::Name);
    row.person.manager = cell(RosterField::Manager);
    row.person.costCenter = cell(RosterField::CostCenter);
    row.person.employmentText = cell(RosterField::Employment);
    const QString &word = row.person.employmentText;
    const QString column = header.value(mapping.columns.value(RosterField::Employment, -1));
    if (!word.isEmpty())
        row.person.employment = mapping.statuses.value(statusKey(word), guessEmployment(word, column));
    if (row.person.email.isEmpty())
        row.problem = u"no_email"_s;
    else if (addressKey(row.person.email).isEmpty() || row.person.email.contains(u' '))
        row.problem = u"bad_email"_s;
    return row;
}

} // namespace seatkeeper
