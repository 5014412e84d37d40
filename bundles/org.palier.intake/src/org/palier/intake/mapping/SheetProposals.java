// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.text.Bilingual;
import org.palier.intake.mapping.MappingProposal.Origin;
import org.palier.numbers.view.KnownMapping;

/**
 * Proposes a sheet of a file and the meaning of its columns. A mapping that the study kept for such a table comes first,
 * else the meaning of the wanted sheet. A later sheet is taken where its meaning is sure and that of the first is not,
 * because notes are often before the list.
 *
 * @param importer id of the one that reads the table
 * @param kept     what the study keeps, of whatever importer
 * @param choice   gives the meaning of the columns of one sheet
 */
public record SheetProposals(String importer, List<KnownMapping> kept, Choice choice) {

	/** Gives the meaning of the columns of one sheet. */
	@FunctionalInterface
	public interface Choice {

		/** The meaning of the columns when nobody says more. */
		ChosenMapping of(Sheet sheet) throws IOException, MappingException;

		/** Refuses a sheet that is known to be of another kind. @throws IOException with the reason */
		default void check(Sheet sheet) throws IOException {
			// most kinds read any sheet
		}
	}

	private static final int ROWS_SHOWN = 60;
	private static final int SHEETS_TRIED = 20;

	/** The proposal for a file. @param wanted name or number of the sheet; empty when nobody says */
	public MappingProposal of(TableFile file, String wanted) throws IOException, MappingException {
		List<String> names = file.sheets().stream().map(Sheet::name).toList();
		Optional<SavedMappings.SavedMapping> known = SavedMappings.of(file, wanted, importer, kept);
		Sheet sheet = known.isPresent() ? known.get().sheet() : file.sheet(wanted);
		choice.check(sheet);
		if (known.isPresent()) {
			return new MappingProposal(names, sheet.name(), sheet.columns(), sheet.first(ROWS_SHOWN), known.get().mapping(), Origin.KEPT,
					known.get().name(), List.of());
		}
		ChosenMapping chosen = choice.of(sheet);
		if (wanted.isEmpty() && !chosen.sure()) {
			for (Sheet other : file.sheets().subList(0, Math.min(SHEETS_TRIED, names.size()))) {
				ChosenMapping better = choice.of(other);
				if (better.sure() && other != sheet) {
					choice.check(other);
					return proposal(names, other, better);
				}
			}
		}
		return proposal(names, sheet, chosen);
	}

	private static MappingProposal proposal(List<String> names, Sheet sheet, ChosenMapping chosen) throws IOException {
		return new MappingProposal(names, sheet.name(), sheet.columns(), sheet.first(ROWS_SHOWN), chosen.mapping(),
				chosen.shipped().isPresent() ? Origin.SHIPPED : Origin.SUGGESTED, chosen.shipped().map(ShippedMapping::title).orElse(Bilingual.EMPTY),
				chosen.suggestions());
	}
}
