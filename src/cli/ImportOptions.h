#pragma once

#include "cli/Command.h"
#include "services/csv/CsvReader.h"

namespace seatkeeper::cli {

class Arguments;

//! --encoding, --separator and --no-header of commands that import a CSV file.
std::vector<Argument> importOptions();
//! What they say. Usage for an encoding or separator that is none.
Result<CsvChoice> importChoice(const Arguments &typed);
//! "WORD=left" … as typed several times. Usage when the equals sign is missing; the last one is the divider.
Result<QMap<QString, QString>> assignments(const QStringList &typed, const QString &option);

} // namespace seatkeeper::cli
