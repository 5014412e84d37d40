// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.core.Progress;
import org.palier.core.attribution.AddressForms;
import org.palier.core.privacy.StudyGate;
import org.palier.corpus.CorpusView;
import org.palier.model.Study;

/**
 * Lets the codings of a study out as tables, through the gate: words that may quote a post (memos, evidence) leave only when
 * somebody asks for what identifies.
 *
 * @param study of the view; read only
 * @param view  what counts
 * @param forms how addresses of accounts are read
 * @param gate  for this release
 * @param set   id of the set whose codings are wanted; empty for all
 */
public record CodingsExport(Study study, CorpusView view, AddressForms forms, StudyGate gate, String set) {

	/**
	 * What was written.
	 *
	 * @param files  in the order of writing; the first is the one that was asked for
	 * @param rows   of them all, headers left out
	 * @param hidden coded posts that are no public body's and bear hashes instead of their ids, which hold in this release alone
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
	 * @param file its name gives the format: {@code .parquet}, else CSV
	 * @throws IOException when the corpus cannot be read, or the files cannot be written
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	public Written write(ExportForm form, Path file, Progress progress) throws IOException {
		return switch (form) {
		case CODINGS -> codings(file, progress);
		case POSTS, WIDE, RECAL, SPSS -> throw new IllegalArgumentException(form.id());
		};
	}

	private Written codings(Path file, Progress progress) throws IOException {
		var table = new LongTable(gate, new Draws(view), set);
		var posts = new CodedPosts(view, gate);
		try (TableWriting into = TableWriting.to(file, CodingColumn.all())) {
			posts.each(some -> table.write(some, into), progress);
			into.commit();
		}
		return new Written(List.of(file), table.rows(), posts.hidden());
	}
}
