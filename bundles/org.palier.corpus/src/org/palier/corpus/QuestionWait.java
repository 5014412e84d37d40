// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * The waiting time after a question to an agency.
 *
 * @param post     key of the question
 * @param agency   number of the attribution
 * @param platform id of the platform
 * @param seconds  from the question to the agency's first answer, or, where there is none, to the end of the collection; 0 or more
 * @param answered whether the agency answered in that time
 */
public record QuestionWait(long post, int agency, String platform, double seconds, boolean answered) {
}
