#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace seatkeeper::test {

//! One recorded or documented answer.
struct Recording {
    QString name; //!< folder/file, with the operation of an example
    int status = 200;
    QJsonObject body;
    bool isRecorded = true; //!< false: an example of the documentation
};

//! The folder with the recordings, or an empty text when it is not there.
QString recordingsFolder();
//! Every answer with a JSON object in the folder; the number of files goes to @p files.
std::vector<Recording> readRecordings(const QString &folder, int &files);

} // namespace seatkeeper::test
