// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.isolation.ParentProcess;
import org.palier.ground.options.WrongOptionException;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.ImportTalk.Answer;
import org.palier.intake.imports.ImportTalk.Question;

/**
 * The process of an isolated importer: says who the importer is, has it read one file, and hands over what it states. It
 * ends with the one that asked, whatever the importer is at.
 */
public final class ImportingChild {

	/** The importers and studies that are available in this process. */
	public interface Installed {
		/** The importer with an id, guarded. @throws PluginFailedException why there is none of this id that works */
		Importer importer(String id);

		/** The contents of a study. @throws IOException when it cannot be read */
		CensusDirectory directory(Path study) throws IOException;
	}

	private final Installed installed;

	/** @param installed asked for one importer and one study */
	public ImportingChild(Installed installed) {
		this.installed = installed;
	}

	/**
	 * Answers until all is read; returns also when the importer failed.
	 *
	 * @param in  nobody else reads from it
	 * @param out nobody else writes to it
	 * @throws IOException when the other side is gone or does not keep to the agreement
	 */
	public void serve(InputStream in, OutputStream out) throws IOException {
		var parent = new ParentProcess<>(in, out, ImportTalk.QUESTIONS, ImportTalk.ANSWERS);
		try {
			if (!parent.hasNext() || !(parent.next() instanceof Question.Begin begin)) {
				throw new StreamCorruptedException("no import");
			}
			Importer importer = installed.importer(begin.id());
			parent.say(new Answer.Described(importer.name(), importer.description(), importer.options(), importer.bringsPosts()));
			parent.flush();
			if (parent.hasNext() && parent.next() instanceof Question.Read read) {
				parent.say(read(importer, read, parent));
			}
		} catch (PluginFailedException failed) {
			parent.say(new Answer.Failed(failed.reason()));
		} catch (UncheckedIOException gone) {
			throw gone.getCause();
		}
		parent.flush();
	}

	private Answer read(Importer importer, Question.Read read, ParentProcess<Question, Answer> parent) {
		String delimiter = read.delimiter();
		var asked = new UncheckedImport(Path.of(read.file()), Optional.ofNullable(read.encoding()).map(Charset::forName),
				delimiter == null ? Optional.empty() : Optional.of(delimiter.charAt(0)), read.options());
		try {
			ImportRequest request = asked.to(importer);
			importer.read(request, installed.directory(Path.of(read.study())), new TellingSink(parent), new Signs(parent));
			return new Answer.AllRead();
		} catch (DefectiveImporterException defect) {
			return new Answer.Failed(defect.reason());
		} catch (WrongOptionException wrong) {
			return new Answer.Unreadable(wrong.reason());
		} catch (UnreadableFileException unreadable) {
			return new Answer.Unreadable(unreadable.reason());
		} catch (IOException broken) {
			return new Answer.Unreadable(Bilingual.same(String.valueOf(broken.getMessage())));
		}
	}

	/** A sink that hands over what the importer reads. */
	private record TellingSink(ParentProcess<Question, Answer> parent) implements RowSink {

		@Override
		public void dialect(FileDialect dialect) {
			parent.say(new Answer.Written(dialect));
		}

		@Override
		public void header(List<String> columns) {
			parent.say(new Answer.Header(columns));
		}

		@Override
		public void row(RowOutcome outcome) {
			parent.say(new Answer.Row(SentRow.of(outcome)));
		}

		@Override
		public void add(Fact fact) {
			parent.say(new Answer.Stated(ImportedFact.of(fact)));
		}

		@Override
		public void remark(Bilingual remark) {
			parent.say(new Answer.Remarked(remark));
		}
	}

	/** Importers report row by row; a person looks a few times in a second. */
	private static final class Signs implements Progress {

		private static final long PAUSE = Duration.ofMillis(50).toNanos();

		private final ParentProcess<Question, Answer> parent;
		private final Progress signs;
		private volatile long sign = System.nanoTime() - PAUSE;

		Signs(ParentProcess<Question, Answer> parent) {
			this.parent = parent;
			this.signs = parent.signs();
		}

		@Override
		public void report(long done, long total) {
			if (isDue()) {
				parent.say(new Answer.Reported(done, total));
				parent.flush();
			}
		}

		@Override
		public boolean isCancelled() {
			return isDue() && signs.isCancelled();
		}

		private boolean isDue() {
			long now = System.nanoTime();
			boolean due = now - sign >= PAUSE;
			if (due) {
				sign = now;
			}
			return due;
		}
	}
}
