// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.palier.editions.sheets.Measures.WORDS;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.findings.recommendations.RecommendationView;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Reconstruction;
import org.palier.numbers.view.StudyView;
import org.palier.reports.EditionWriter;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.Edition;
import org.palier.reports.data.CsvForm;
import org.palier.reports.data.SpreadsheetCsv;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;

/**
 * The edition for bodies: a page for each, beside peers without names, and a list of the pages. In 95 of 100 batches of pages, every
 * difference that a page names is real. A body whose page fails is in the list with a remark, and has no page.
 */
public final class SheetsEdition implements EditionWriter {

	@Override
	public Edition edition() {
		return Edition.SHEETS;
	}

	@Override
	public List<Path> write(EditionInputs inputs, ReportTarget target, Progress progress) throws IOException {
		StudyView view = inputs.view();
		refuse(inputs);
		int fewest = Math.max(PeerGroup.FEWEST, inputs.choices().fewestTold(inputs.study()));
		Measures measures = Measures.of(view);
		var proposals = new Proposals(view, measures, RecommendationView.all(inputs.study()));
		List<Integer> bodies = IntStream.range(0, view.agencies().size()).filter(view::isCounted).boxed().toList();
		List<String> names = FileNames.of(bodies.stream().map(it -> view.agencies().get(it).id()).toList());
		Worked worked = Worked.of(view);
		var page = new SheetPage(inputs);
		Path folder = Files.createDirectories(target.edition(Edition.SHEETS));
		List<Path> files = new ArrayList<>();
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < bodies.size(); i++) {
			progress.checkCancelled();
			BodySheet sheet = BodySheet.of(view, measures, bodies.get(i), fewest);
			String name = names.get(i) + ".pdf";
			Bilingual said = sheet.verdict(fewest);
			try {
				files.add(Files.write(folder.resolve(name), page.pdf(sheet, proposals.of(bodies.get(i), sheet.compared()),
						worked.sections(bodies.get(i)), fewest, progress)));
			} catch (SheetPage.Failure failure) {
				said = WORDS.text("failed", String.valueOf(failure.getMessage()));
				name = "";
			}
			rows.add(List.of(item(sheet.name()), item(Bilingual.same(view.agencies().get(bodies.get(i)).id())), item(Bilingual.same(name)),
					item(said)));
			progress.report(i + 1L, bodies.size());
		}
		if (files.isEmpty()) {
			throw new EditionException(((Value.Item) rows.getFirst().getLast()).label());
		}
		files.addFirst(index(folder, rows, inputs));
		return files;
	}

	private static void refuse(EditionInputs inputs) throws EditionException {
		StudyView view = inputs.view();
		if (inputs.choices().redacted()) {
			throw new EditionException(WORDS.text("none.redacted"));
		}
		if (Reconstruction.is(view.nature())) {
			throw new EditionException(WORDS.text("none.reconstructed"));
		}
		if (IntStream.range(0, view.agencies().size()).filter(view::isCounted).count() < 2) {
			throw new EditionException(WORDS.text("none.one"));
		}
	}

	private static Value item(Bilingual label) {
		return new Value.Item(label.en(), label);
	}

	private static Path index(Path folder, List<List<Value>> rows, EditionInputs inputs) throws IOException {
		List<Column> columns = List.of("body", "id", "file", "said").stream()
				.map(it -> new Column(it, WORDS.text("index." + it), Column.Type.ITEM)).toList();
		var writer = new StringWriter();
		new SpreadsheetCsv(inputs.locale(), CsvForm.usual(inputs.locale())).write(
				new Table("sheets", WORDS.text("index"), Bilingual.EMPTY, Unit.AGENCY, "", columns, rows, List.of()), writer);
		return Files.writeString(folder.resolve("index.csv"), writer.toString());
	}
}
