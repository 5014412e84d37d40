// SPDX-License-Identifier: EPL-2.0
package org.palier.study.export;

import java.io.IOException;
import java.io.OutputStream;

import org.palier.ground.text.Bilingual;

/**
 * Writes the contents of a report as one file of a format that Palier does not have. It is stateless, thread-safe and a
 * function of its input. Equal contents must give equal bytes, so that a report can be made again and compared. So it
 * uses no time of its own and no order of a hash table. Called away from the user-interface thread.
 */
public interface Exporter {

	/** Stable, lower-case id, e.g. {@code gouv.example.text}: what {@code report --format} and manifests name. */
	String id();

	/** The name in the report dialog. */
	Bilingual name();

	/** Ending of its files without the dot, lower-case, e.g. {@code txt}. */
	String extension();

	/**
	 * Writes the file.
	 *
	 * @param out closed by the caller
	 * @throws IOException when writing fails; whatever else it throws is reported under its id and no file appears
	 */
	void write(Exported content, OutputStream out) throws IOException;
}
