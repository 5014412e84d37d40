// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;

/**
 * The result of reading a file with an importer: {@code accepted + rejected().size() == read}, always.
 *
 * @param kind     id of the importer
 * @param columns  header of the file
 * @param read     data rows read
 * @param accepted rows taken
 * @param rejected rows left out, in order
 * @param facts    what the accepted rows and the file as a whole state, in order
 * @param remarks  on rows and on the file
 * @param dialect  how the file is written
 * @param unmatched values that should name something of the study, and name nothing there
 */
public record ImportResult(String kind, List<String> columns, long read, long accepted, List<Rejected> rejected,
		List<CensusFact> facts, List<Bilingual> remarks, FileDialect dialect, List<UnknownValue> unmatched) {

	/** The result for a file of which nobody said how it is written. */
	public ImportResult(String kind, List<String> columns, long read, long accepted, List<Rejected> rejected,
			List<CensusFact> facts, List<Bilingual> remarks) {
		this(kind, columns, read, accepted, rejected, facts, remarks, FileDialect.PLAIN, List.of());
	}

	/** Copies its lists and checks the sum. */
	public ImportResult {
		columns = List.copyOf(columns);
		rejected = List.copyOf(rejected);
		facts = List.copyOf(facts);
		remarks = List.copyOf(remarks);
		unmatched = List.copyOf(unmatched);
		if (accepted + rejected.size() != read) {
			throw new IllegalArgumentException(accepted + " accepted + " + rejected.size() + " rejected != " + read + " read");
		}
	}

	/** How many of each, as a manifest records them. */
	public SortedMap<String, Long> counts() {
		return new TreeMap<>(Map.of("read", read, "accepted", accepted, "rejected", (long) rejected.size(), "remarks",
				(long) remarks.size()));
	}
}
