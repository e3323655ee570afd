#include "domain/RosterColumns.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

//! "email,name,manager,cost_center,employment" as positions, - for none.
QString positions(const QStringList &header) {
    const RosterColumns columns = guessRosterColumns(header);
    QStringList found;
    for (const RosterField field : rosterFields())
        found.append(columns.contains(field) ? QString::number(columns.value(field)) : u"-"_s);
    return found.join(u',');
}

} // namespace

TEST(RosterColumnsTest, GuessesTheColumnsInSixLanguages) {
    EXPECT_EQ(positions({u"Employee ID"_s, u"Full Name"_s, u"Work Email"_s, u"Manager"_s, u"Cost Center"_s,
                         u"Employment Status"_s}),
              u"2,1,3,4,5"_s);
    EXPECT_EQ(positions({u"E-Mail-Adresse"_s, u"Vollständiger Name"_s, u"Führungskraft"_s, u"Kostenstelle"_s,
                         u"Beschäftigungsstatus"_s}),
              u"0,1,2,3,4"_s);
    EXPECT_EQ(positions({u"Courriel"_s, u"Nom complet"_s, u"Responsable"_s, u"Centre de coût"_s, u"Statut"_s}),
              u"0,1,2,3,4"_s);
    EXPECT_EQ(positions({u"Correo electrónico"_s, u"Nombre"_s, u"Jefe"_s, u"Centro de coste"_s, u"Estado"_s}),
              u"0,1,2,3,4"_s);
    EXPECT_EQ(
        positions({u"Endereço de e-mail"_s, u"Nome completo"_s, u"Gestor"_s, u"Centro de custo"_s, u"Situação"_s}),
        u"0,1,2,3,4"_s);
    EXPECT_EQ(positions({u"メールアドレス"_s, u"氏名"_s, u"上司"_s, u"コストセンター"_s, u"在籍状況"_s}),
              u"0,1,2,3,4"_s);
}

TEST(RosterColumnsTest, AManagersAddressIsNotThePersonsOwn) {
    EXPECT_EQ(positions({u"Manager E-Mail"_s, u"E-Mail"_s, u"Company Name"_s, u"Name"_s}), u"1,3,0,-,-"_s);
    EXPECT_EQ(positions({u"Cost Centre Code"_s, u"Primary Work Email"_s}), u"1,-,-,0,-"_s);
    EXPECT_EQ(positions({u"a"_s, u"b"_s}), u"-,-,-,-,-"_s);
    EXPECT_EQ(positions({}), u"-,-,-,-,-"_s);
}

TEST(RosterColumnsTest, UnderstandsStatusWordsOnlyWithoutDoubt) {
    EXPECT_EQ(guessEmployment(u"Terminated"_s, u"Status"_s), Employment::Left);
    EXPECT_EQ(guessEmployment(u"ausgeschieden"_s, {}), Employment::Left);
    EXPECT_EQ(guessEmployment(u"退職"_s, {}), Employment::Left);
    EXPECT_EQ(guessEmployment(u" On-Leave "_s, {}), Employment::OnLeave);
    EXPECT_EQ(guessEmployment(u"Elternzeit"_s, {}), Employment::OnLeave);
    EXPECT_EQ(guessEmployment(u"ACTIVE"_s, {}), Employment::Active);
    EXPECT_EQ(guessEmployment(u"Notice given"_s, {}), Employment::Unknown);
    EXPECT_EQ(guessEmployment(u"gekündigt"_s, {}), Employment::Unknown) << "may still be there for months";
    EXPECT_EQ(guessEmployment(u"No"_s, u"Status"_s), Employment::Unknown);
    EXPECT_EQ(guessEmployment(u"No"_s, u"Active"_s), Employment::Left);
    EXPECT_EQ(guessEmployment(u"Ja"_s, u"Aktiv"_s), Employment::Active);
    EXPECT_EQ(guessEmployment({}, u"Active"_s), Employment::Unknown);
}

TEST(RosterColumnsTest, ReadsARowByItsMapping) {
    const QStringList header{u"Mail"_s, u"Boss"_s, u"Status"_s};
    RosterMapping mapping;
    mapping.columns = {{RosterField::Email, 0}, {RosterField::Manager, 1}, {RosterField::Employment, 2}};
    mapping.statuses = {{statusKey(u"T-9"_s), Employment::Left}};
    const auto row = readRosterRow({u" ada@x.example "_s, u"Bob"_s, u"T 9"_s}, header, mapping);
    EXPECT_TRUE(row.problem.isEmpty());
    EXPECT_EQ(row.person, (RosterPerson{u"ada@x.example"_s, {}, u"Bob"_s, {}, Employment::Left, u"T 9"_s}));
    EXPECT_EQ(readRosterRow({u""_s, u"Bob"_s, u""_s}, header, mapping).problem, u"no_email"_s);
    EXPECT_EQ(readRosterRow({u"ada"_s}, header, mapping).problem, u"bad_email"_s);
    EXPECT_EQ(readRosterRow({u"a b@x.example"_s}, header, mapping).problem, u"bad_email"_s);
    EXPECT_EQ(readRosterRow({u"a@x.example"_s}, header, mapping).person.employment, Employment::Unknown);
}
