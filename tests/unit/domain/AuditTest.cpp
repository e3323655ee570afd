#include "domain/Audit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

std::vector<AuditEntry> made(int count) {
    std::vector<AuditEntry> entries;
    std::optional<AuditEntry> last;
    for (int i = 0; i < count; ++i) {
        AuditEntry entry;
        entry.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC).addSecs(i);
        entry.actor = u"ana / Zendesk: 17"_s;
        entry.action = u"candidate.approve"_s;
        entry.object = u"candidate/%1"_s.arg(i);
        entry.detail = {{u"externalId"_s, QString::number(100 + i)}, {u"b"_s, 1}};
        last = chain(entry, last);
        entries.push_back(*last);
    }
    return entries;
}

void expectBroken(const std::vector<AuditEntry> &entries, const QString &problem, qint64 at) {
    const auto verified = verifyChain(entries);
    EXPECT_FALSE(verified.ok);
    EXPECT_EQ(verified.problem, problem);
    EXPECT_EQ(verified.firstBroken, at);
}

} // namespace

TEST(Audit, AWholeChainHolds) {
    const auto entries = made(20);
    const auto verified = verifyChain(entries);
    EXPECT_TRUE(verified.ok);
    EXPECT_EQ(verified.entries, 20);
    EXPECT_EQ(verified.head, entries.back().hash);
    EXPECT_EQ(verified.comparedWith, u"nothing"_s);
    EXPECT_EQ(entries.front().previousHash, QByteArray(64, '0'));
    EXPECT_TRUE(verifyChain({}).ok);
}

TEST(Audit, FindsEveryAlteredField) {
    for (size_t i = 0; i < 5; ++i) {
        for (int field = 0; field < 7; ++field) {
            auto entries = made(5);
            auto &entry = entries[i];
            switch (field) {
            case 0: entry.time = entry.time.addSecs(1); break;
            case 1: entry.actor += u'x'; break;
            case 2: entry.action += u'x'; break;
            case 3: entry.object += u'x'; break;
            case 4: entry.detail.insert(u"externalId"_s, u"999"_s); break;
            case 5: entry.previousHash[3] = entry.previousHash[3] == 'a' ? 'b' : 'a'; break;
            default: entry.hash[3] = entry.hash[3] == 'a' ? 'b' : 'a'; break;
            }
            expectBroken(entries, u"altered"_s, static_cast<qint64>(i) + 1);
        }
    }
}

TEST(Audit, FindsRemovedAndSwappedEntries) {
    auto entries = made(6);
    entries.erase(entries.begin() + 2);
    expectBroken(entries, u"missing"_s, 3);

    entries = made(6);
    std::swap(entries[1], entries[4]);
    expectBroken(entries, u"reordered"_s, 2);

    entries = made(6);
    std::swap(entries[1].sequence, entries[2].sequence);
    std::swap(entries[1], entries[2]);
    expectBroken(entries, u"altered"_s, 2);
}

TEST(Audit, FindsACutOffTailAndARewrittenChain) {
    const auto whole = made(6);
    auto cut = whole;
    cut.resize(4);
    EXPECT_TRUE(verifyChain(cut).ok) << "nothing in the chain itself tells";
    const auto verified = verifyChain(cut, whole.back().hash, 6);
    EXPECT_FALSE(verified.ok);
    EXPECT_EQ(verified.problem, u"cut_off"_s);
    EXPECT_EQ(verified.firstBroken, 5);
    EXPECT_TRUE(verifyChain(whole, whole[3].hash, 4).ok) << "an earlier head still holds";

    auto rewritten = whole;
    rewritten.resize(3);
    AuditEntry forged = whole[3];
    forged.action = u"nothing.happened"_s;
    rewritten.push_back(chain(forged, rewritten.back()));
    rewritten.push_back(chain(whole[4], rewritten.back()));
    rewritten.push_back(chain(whole[5], rewritten.back()));
    EXPECT_TRUE(verifyChain(rewritten).ok);
    const auto compared = verifyChain(rewritten, whole.back().hash, 6);
    EXPECT_FALSE(compared.ok);
    EXPECT_EQ(compared.problem, u"altered"_s);
}

TEST(Audit, TheHashDoesNotDependOnTheOrderOfKeys) {
    AuditEntry one;
    one.time = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    one.detail = {{u"a"_s, 1}, {u"b"_s, u"ü"_s}};
    AuditEntry other = one;
    other.detail = {};
    other.detail.insert(u"b"_s, u"ü"_s);
    other.detail.insert(u"a"_s, 1);
    EXPECT_EQ(auditHash(one), auditHash(other));
    EXPECT_EQ(auditHash(one).size(), 64);
}
