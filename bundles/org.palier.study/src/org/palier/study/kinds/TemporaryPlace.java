// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.util.regex.Pattern;

/**
 * A place outside of studies where files of a study may lie for a while, or after a process was killed.
 *
 * @param id     of the place
 * @param where  it is
 * @param names  of files and folders there
 * @param writer what puts them there, in English
 * @param holds  what of persons may stand in it
 * @param swept  by whom what a killed process left is deleted, in English
 */
public record TemporaryPlace(String id, Where where, Pattern names, String writer, Persons holds, String swept) {

	/** The location of such a place. */
	public enum Where {
		/** The folder for temporary files of Java. */
		TEMPORARY,
		/** Files that the window keeps in its workspace. */
		WORKSPACE
	}
}
