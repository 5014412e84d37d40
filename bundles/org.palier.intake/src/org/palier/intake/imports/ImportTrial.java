// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.files.ImportRequest;
import org.palier.files.LeftOutValue;
import org.palier.files.UnknownValue;
import org.palier.ground.Progress;

/**
 * A file of a census read as an import would read it, and what a person may be asked about it; nothing is changed.
 *
 * @param result  what the file says
 * @param preview what would come of it
 * @param leftOut values that mean nothing where they stand
 */
public record ImportTrial(ImportResult result, CensusPreview preview, List<LeftOutValue> leftOut) {

	/** Copies its list. */
	public ImportTrial {
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * Reads the whole file.
	 *
	 * @param importer one of a census
	 * @throws IOException as {@link Importer#read}
	 */
	public static ImportTrial of(Importer importer, ImportRequest request, CensusDirectory directory, Progress progress) throws IOException {
		var sink = new Asking(importer.id());
		importer.read(request, directory, sink, progress);
		ImportResult result = sink.result();
		return new ImportTrial(result, CensusPreview.of(result, directory), sink.leftOut);
	}

	/** Values that name nothing of the study. */
	public List<UnknownValue> unknown() {
		return result.unmatched();
	}

	/** Gathers questions beside what the file says. */
	private static final class Asking extends ImportCollector {

		private final List<LeftOutValue> leftOut = new ArrayList<>();

		Asking(String kind) {
			super(kind);
		}

		@Override
		public void leftOut(LeftOutValue value) {
			leftOut.add(value);
		}
	}
}
