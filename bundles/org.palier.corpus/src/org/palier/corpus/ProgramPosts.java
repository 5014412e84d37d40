// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Posts of an agency whose usage one program said last.
 *
 * @param agency   number in the attribution
 * @param platform on which they were written
 * @param year     in universal time, e.g. 2014; empty without a date
 * @param program  id of the program
 * @param version  of the program; empty where it has none
 * @param codebook version of the codebook that it followed
 * @param posts    1 or more
 */
public record ProgramPosts(int agency, String platform, String year, String program, String version, String codebook, long posts) {
}
