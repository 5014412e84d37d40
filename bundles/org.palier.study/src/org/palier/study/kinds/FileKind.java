// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A kind of file in the folder of a study.
 *
 * @param id     of the kind, as commands and the table of docs/study-files.md say it
 * @param names  of its files, from the folder of the study on, with / between; the whole name must match
 * @param writer commands and parts of the window that write it, in English
 * @param holds  what of persons may stand in it
 * @param way    what an erasure does with it
 * @param copied whether a copy or an archive of the study takes it along
 */
public record FileKind(String id, Pattern names, String writer, Persons holds, ErasureWay way, boolean copied) {

	static FileKind of(String id, String names, String writer, Persons holds, ErasureWay way, boolean copied) {
		return new FileKind(id, Pattern.compile(names), writer, holds, way, copied);
	}

	/** True for a file of this kind. @param file from the folder of the study on */
	public boolean isOf(Path file) {
		return names.matcher(file.toString().replace('\\', '/')).matches();
	}
}
