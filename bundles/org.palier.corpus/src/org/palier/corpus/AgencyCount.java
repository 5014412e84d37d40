// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Posts of an agency.
 *
 * @param agency number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param how    how the posts came to it
 * @param posts  1 or more
 */
public record AgencyCount(int agency, Attributed how, long posts) {
}
