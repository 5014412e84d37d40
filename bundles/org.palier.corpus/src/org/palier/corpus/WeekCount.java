// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;

/**
 * Posts of a week. Weeks without a post are not listed; posts without a date are in none.
 *
 * @param agency   number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param how      how the posts came to it
 * @param platform id of the platform
 * @param monday   first day of the week (ISO 8601), in UTC
 * @param posts    1 or more
 */
public record WeekCount(int agency, Attributed how, String platform, LocalDate monday, long posts) {
}
