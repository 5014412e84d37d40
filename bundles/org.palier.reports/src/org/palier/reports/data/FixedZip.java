// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An office document whose times are all one given time, so that the same content gives the same bytes. */
public final class FixedZip {

	/** Where an office document says when it was made. */
	private static final String CORE = "docProps/core.xml";

	private FixedZip() {
	}

	/**
	 * Copies the entries in their order.
	 *
	 * @param document a file: the library that writes it leaves lengths to the directory at its end
	 * @param at       UTC; zip knows steps of two seconds and nothing before 1980
	 */
	public static void copy(Path document, OutputStream out, LocalDateTime at) throws IOException {
		LocalDateTime time = at.getYear() < 1980 ? LocalDateTime.of(1980, 1, 1, 0, 0) : at.withNano(0);
		String said = time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT));
		var to = new ZipOutputStream(out, StandardCharsets.UTF_8);
		try (var from = new ZipFile(document.toFile(), StandardCharsets.UTF_8)) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				var copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(time);
				to.putNextEntry(copy);
				try (InputStream stream = from.getInputStream(entry)) {
					if (entry.getName().equals(CORE)) {
						to.write(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
								.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?Z", said).getBytes(StandardCharsets.UTF_8));
					} else {
						stream.transferTo(to);
					}
				}
				to.closeEntry();
			}
		}
		to.finish();
		to.flush();
	}
}
