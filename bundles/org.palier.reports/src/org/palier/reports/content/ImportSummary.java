// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.ImportResult;

/**
 * The summary of one imported file in a report.
 *
 * @param kind         the importer, by id or by name
 * @param file         name of the file, without folders
 * @param read         data rows read; accepted and rejected make it up
 * @param accepted     rows taken
 * @param rejected     rows left out
 * @param rejectedFile name of the file that holds them; empty for none
 * @param remarks      what was accepted with a remark, e.g. departments that no list knows
 */
public record ImportSummary(Bilingual kind, String file, long read, long accepted, long rejected, String rejectedFile,
		List<Bilingual> remarks) {

	/** Copies its list and checks the sum. */
	public ImportSummary {
		remarks = List.copyOf(remarks);
		if (accepted + rejected != read) {
			throw new IllegalArgumentException(accepted + " accepted + " + rejected + " rejected != " + read + " read");
		}
	}

	/** The summary of a result. */
	public static ImportSummary of(ImportResult result, Bilingual kind, String file, String rejectedFile) {
		return new ImportSummary(kind, file, result.read(), result.accepted(), result.rejected().size(), rejectedFile,
				result.remarks());
	}
}
