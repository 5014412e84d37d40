// SPDX-License-Identifier: EPL-2.0
package org.palier.study.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * An exporter of a plug-in, whose failures are heard of beyond the report that they spoil. What it throws comes out all
 * the same; otherwise it is the exporter.
 */
public final class GuardedExporter implements Exporter {

	private static final Wording WORDS = new Wording(GuardedExporter.class, "messages");

	private final Exporter exporter;
	private final String id;
	private final Bilingual name;
	private final String extension;
	private final Faults faults;

	/**
	 * Asks the exporter once for what it says of itself; whatever that throws comes out.
	 *
	 * @param faults told why, when it throws or is given up
	 */
	public GuardedExporter(Exporter exporter, Faults faults) {
		this.exporter = exporter;
		this.id = exporter.id();
		this.name = Objects.requireNonNull(exporter.name(), "name");
		this.extension = Objects.requireNonNull(exporter.extension(), "extension");
		this.faults = faults;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual name() {
		return name;
	}

	@Override
	public String extension() {
		return extension;
	}

	@Override
	public void write(Exported content, OutputStream out) throws IOException {
		Guarded.tell(() -> exporter.write(content, out), problem -> {
			if (!(problem instanceof CancellationException)) {
				faults.failed(WORDS.text("broken", id, Faults.said(problem)));
			}
		});
	}

	/** For who waited for it in vain. */
	public void givenUp(Bilingual reason) {
		faults.givenUp(reason);
	}
}
