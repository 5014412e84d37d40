// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import org.palier.ground.text.Bilingual;

/** A fault of a record that is found before its content is read. @param value the faulty content */
record RecordFault(String column, String value, String rule, Bilingual reason) {
}
