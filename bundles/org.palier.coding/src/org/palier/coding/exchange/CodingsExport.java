// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Placements;
import org.palier.corpus.CorpusView;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.ground.Progress;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;

/**
 * Exports the codings of a study as tables, through the gate. Words that may quote a post (memos, evidence) leave only when somebody asks
 * for identifying data.
 *
 * @param study  of the view; read only
 * @param view   what counts
 * @param forms  how addresses of accounts are read
 * @param gate   for this release
 * @param set    id of the set whose codings are wanted; empty for all
 * @param locale language of labels
 */
public record CodingsExport(Study study, CorpusView view, AddressForms forms, StudyGate gate, String set, Locale locale) {

	/**
	 * The result of an export.
	 *
	 * @param files  in the order of writing
	 * @param rows   of them all, headers left out
	 * @param hidden coded posts that are no public body's and have hashes instead of their ids; the hashes are valid in this release alone
	 */
	public record Written(List<Path> files, long rows, long hidden) {
		/** Copies its list. */
		public Written {
			files = List.copyOf(files);
		}
	}

	/**
	 * Writes a form. Files of those names are replaced once the new ones are whole.
	 *
	 * @param file its name gives the format: {@code .parquet}, else CSV; {@link ExportForm#RECAL} and {@link ExportForm#SPSS} are CSV
	 *             and write more files beside it
	 * @throws IOException when the corpus cannot be read, or the files cannot be written
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	public Written write(ExportForm form, Path file, Progress progress) throws IOException {
		var codebook = Codebook.of(study);
		var draws = new Draws(study, view);
		return switch (form) {
		case CODINGS -> {
			var table = new LongTable(gate, draws, set);
			long hidden = write(file, CodingColumn.all(), table::write, progress);
			yield new Written(List.of(file), table.rows(), hidden);
		}
		case POSTS -> {
			var like = StudyView.of(study);
			var table = new PostTable(codebook, like.theories().stream().map(it -> new Placements(like, it)).toList(), view.trainingSets(),
					new PostOwners(study, view, forms), draws, set);
			long hidden = write(file, table.columns(), table::write, progress);
			yield new Written(List.of(file), table.rows(), hidden);
		}
		case WIDE -> {
			var table = new WideTable(codebook, draws, set);
			long hidden = write(file, table.columns(), table::write, progress);
			yield new Written(List.of(file), table.rows(), hidden);
		}
		case RECAL -> {
			var tables = new RecalTables(codebook, set);
			var posts = new CodedPosts(view, gate);
			posts.each(tables::add, progress);
			yield tables.write(file, posts.hidden());
		}
		case SPSS -> {
			var table = new SpssTables(codebook, draws, set, locale);
			long hidden = write(file, table.columns(), table::write, progress);
			yield new Written(List.of(file, table.syntax(file)), table.rows(), hidden);
		}
		};
	}

	/** Writes rows. */
	@FunctionalInterface
	private interface Rows {
		void write(List<CodedPosts.Coded> some, TableWriting into) throws IOException;
	}

	/** @return how many coded posts have hashes for ids */
	private long write(Path file, List<Column> columns, Rows rows, Progress progress) throws IOException {
		var posts = new CodedPosts(view, gate);
		TableWriting.write(file, columns, into -> posts.each(some -> rows.write(some, into), progress));
		return posts.hidden();
	}
}
