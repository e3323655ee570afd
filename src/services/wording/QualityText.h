#pragma once

#include "domain/DataQuality.h"

#include <QCoreApplication>

namespace seatkeeper {

//! The sentences of one finding about the data quality.
struct QualityWords {
    QString title;
    QString found;  //!< what is so
    QString means;  //!< what follows from it; empty when it is good
    QString remedy; //!< how to mend it; empty when it is good
};

//! Sentences of the data quality, shared by the window and the command line.
class QualityText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::QualityText)

public:
    static QualityWords words(const QualityFinding &finding);
    //! "Good", "Needs attention", "Not reliable".
    static QString light(QualityLight light);
    //! "Good", "Note", "Warning", "Not reliable".
    static QString level(QualityLevel level);
    //! The light's reason in a sentence: what is worst, or that nothing is wrong.
    static QString summary(const DataQuality &quality);

private:
    static QualityWords ofDownload(const QualityFinding &finding);
    static QualityWords ofCounts(const QualityFinding &finding);
    static QualityWords ofSignals(const QualityFinding &finding);
    static QualityWords ofRows(const QualityFinding &finding);
    static QualityWords ofRules(const QualityFinding &finding);
    static QualityWords ofPrices(const QualityFinding &finding);
};

} // namespace seatkeeper
