#include "net/JsonEnd.h"

namespace seatkeeper {

bool endsInsideJson(QByteArrayView body) {
    body = body.trimmed();
    if (body.isEmpty() || (body.front() != '{' && body.front() != '['))
        return false;
    qsizetype depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char letter = body[i];
        if (quoted) {
            if (letter == '\\')
                ++i;
            else if (letter == '"')
                quoted = false;
        } else if (letter == '"') {
            quoted = true;
        } else if (letter == '{' || letter == '[') {
            ++depth;
        } else if ((letter == '}' || letter == ']') && --depth == 0) {
            return false;
        }
    }
    return true;
}

} // namespace seatkeeper
