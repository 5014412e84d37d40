// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.Drawing;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.Edition;
import org.palier.reports.data.TableCsv;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.EditionWriter;
import org.palier.reports.office.word.PaperDocument;
import org.palier.reports.pictures.PdfPicture;
import org.palier.reports.pictures.SvgPainter;

/**
 * The edition for a journal: a document of a word processor with everything, the same as a web page, and beside them each table as LaTeX
 * and as data, figure 3 at the widths of a column and of a page as vectors and as pixels, and the method as text and as LaTeX. Thread-safe.
 */
public final class JournalEdition implements EditionWriter {

	/** Widths of a column and of a page, in millimetres. */
	private static final int[] WIDTHS = { 84, 174 };

	@Override
	public Edition edition() {
		return Edition.JOURNAL;
	}

	@Override
	public List<Path> write(EditionInputs inputs, ReportTarget target, Progress progress) throws IOException {
		var words = new JournalWords(inputs.locale());
		String day = new Typography(inputs.locale()).date(inputs.day());
		List<ShapedTable> tables = tables(inputs, words, day);
		RankedObjectives ranked = RankedObjectives.of(inputs.view(), inputs.choices().fewestTold(inputs.study()));
		Optional<ObjectivesFigure> figure = ranked.shown().isEmpty() ? Optional.empty() : Optional.of(new ObjectivesFigure(ranked, words));
		if (tables.isEmpty() && figure.isEmpty()) {
			throw new EditionException(words.both("nothing"));
		}
		progress.checkCancelled();
		Path folder = Files.createDirectories(target.edition(edition()));
		List<String> methods = new ArrayList<>(new MethodsText(inputs, words).paragraphs());
		nature(inputs.view(), words, day).filter(it -> !it.isTold()).ifPresent(it -> methods.add(it.absent()));
		List<Path> files = new ArrayList<>();
		Path document = folder.resolve("journal.docx");
		try (OutputStream out = Files.newOutputStream(document)) {
			new PaperDocument(inputs.content(), inputs.choices().template()).write(out, paper -> {
				for (ShapedTable table : tables) {
					new WordTable(table, words).write(paper);
				}
				if (figure.isPresent()) {
					paper.figure(figure.get().at(WIDTHS[1]), inputs.locale());
					paper.caption(words.text("figure", "3") + ".", figure.get().caption(day));
				}
				paper.heading(words.text("methods"));
				methods.forEach(paper::paragraph);
			});
		}
		files.add(document);
		for (ShapedTable table : tables) {
			progress.checkCancelled();
			files.add(Files.writeString(folder.resolve(table.id() + ".tex"), new TexTable(table, words).source()));
			files.add(csv(table.data(), folder.resolve(table.id() + ".csv"), inputs));
		}
		String caption = figure.map(it -> words.text("figure", "3") + ". " + it.caption(day)).orElse("");
		if (figure.isPresent()) {
			files.addAll(figure(figure.get(), folder, inputs, caption + "\n"));
		}
		files.add(1, Files.writeString(folder.resolve("journal.html"), new HtmlPaper(words).page(words.name(inputs.content().name()), tables,
				figure.map(it -> it.at(WIDTHS[1])), caption, methods)));
		files.add(Files.writeString(folder.resolve("methods.txt"), String.join("\n\n", methods) + "\n"));
		files.add(Files.writeString(folder.resolve("methods.tex"),
				"% \\usepackage[T1]{fontenc}\n" + String.join("\n\n", methods.stream().map(TexText::of).toList()) + "\n"));
		return files;
	}

	private static List<ShapedTable> tables(EditionInputs inputs, JournalWords words, String day) {
		StudyView view = inputs.view();
		List<ShapedTable> tables = new ArrayList<>();
		var census = new CensusTables(view, words, day);
		census.platforms().ifPresent(tables::add);
		census.numbers().ifPresent(tables::add);
		Optional<TheoryView> levels = levels(view);
		nature(view, words, day).filter(NatureTable::isTold).ifPresent(it -> tables.addAll(List.of(it.wide(), it.narrow())));
		if (levels.isPresent() && view.posts().isEmpty()) {
			var seen = new SeenTable(view, levels.get(), words, day);
			if (seen.isCoded()) {
				tables.add(seen.table());
			}
		}
		new PublishedTable(view, inputs.content(), words, day).table().ifPresent(tables::add);
		// what is not observed must not be printed as if it were
		String warning = words.name(inputs.content().warning());
		return warning.isEmpty() ? tables : tables.stream().map(it -> it.warning(warning + ".")).toList();
	}

	private static Optional<TheoryView> levels(StudyView view) {
		return view.theories().stream().filter(TheoryView::ordered).findFirst();
	}

	/** Empty where the study has no posts, or no theory with levels. */
	private static Optional<NatureTable> nature(StudyView view, JournalWords words, String day) {
		return levels(view).filter(it -> !view.posts().isEmpty()).map(it -> new NatureTable(view, it, words, day));
	}

	private static List<Path> figure(ObjectivesFigure figure, Path folder, EditionInputs inputs, String caption) throws IOException {
		List<Path> files = new ArrayList<>();
		var pixels = new PrintedPixels();
		for (int width : WIDTHS) {
			Drawing drawing = figure.at(width);
			String name = "figure3-" + width + "mm.";
			files.add(Files.writeString(folder.resolve(name + "svg"), SvgPainter.standalone().paint(drawing, inputs.locale(), "figure3")));
			files.add(Files.write(folder.resolve(name + "pdf"), new PdfPicture().of(drawing, inputs.locale())));
			files.add(Files.write(folder.resolve(name + "png"), pixels.paint(drawing, width)));
		}
		files.add(csv(figure.data(), folder.resolve("figure3.csv"), inputs));
		files.add(Files.writeString(folder.resolve("figure3.txt"), caption));
		return files;
	}

	private static Path csv(Table table, Path file, EditionInputs inputs) throws IOException {
		try (Writer writer = Files.newBufferedWriter(file)) {
			new TableCsv(inputs.locale()).write(table, writer);
		}
		return file;
	}
}
