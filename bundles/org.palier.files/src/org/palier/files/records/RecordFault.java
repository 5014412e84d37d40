// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import org.palier.ground.text.Bilingual;

/** What is wrong with a record before anybody asks what it says. @param value what stands there */
record RecordFault(String column, String value, String rule, Bilingual reason) {
}
