// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.isolation.IsolatedProcess;
import org.palier.ground.isolation.IsolatedProcess.Heard;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.ImportTalk.Answer;
import org.palier.intake.imports.ImportTalk.Question;

/**
 * An importer of a plug-in in a process of its own, so that its memory and its endless loops do not affect ours. Not even
 * its class is loaded here. It reads one file, of a study that is on disk as it is here, and is closed. It states the same
 * as it would in this process. For one thread.
 */
public final class IsolatedImporter implements Importer, AutoCloseable {

	private static final Wording WORDS = new Wording(PluginFailedException.class, "messages");
	private static final Wording IMPORTS = new Wording(IsolatedImporter.class, "messages");

	private static final Duration LOOK = Duration.ofMillis(50);
	/** The process itself gives up an importer that falls silent, and has time to say so. */
	private static final Duration GRACE = Duration.ofSeconds(10);

	private final String id;
	private final Path study;
	private final IsolatedJava java;
	private final Faults faults;
	private final Duration patience;
	private final IsolatedProcess<Question, Answer> process;
	private final Answer.Described described;
	private long moved = System.nanoTime();

	/**
	 * Starts the process and asks who the importer is.
	 *
	 * @param study  folder of the study that the importer may look into
	 * @param java   starts the process, which answers by an {@link ImportingChild}
	 * @param faults reports what goes wrong
	 * @throws IOException           when the process cannot be started
	 * @throws PluginFailedException when there is no such importer there, or it does not answer who it is
	 */
	public IsolatedImporter(String id, Path study, IsolatedJava java, Faults faults) throws IOException {
		this(id, study, java, faults, Watchdog.PATIENCE.plus(GRACE));
	}

	/** @param patience how long the process may be silent */
	IsolatedImporter(String id, Path study, IsolatedJava java, Faults faults, Duration patience) throws IOException {
		this.id = id;
		this.study = study;
		this.java = java;
		this.faults = faults.contained();
		this.patience = patience;
		this.process = new IsolatedProcess<>(java.start(), ImportTalk.QUESTIONS, ImportTalk.ANSWERS);
		boolean begun = false;
		try {
			process.hand(List.of(new Question.Begin(id)));
			this.described = next(Progress.NONE) instanceof Answer.Described it ? it : fail(WORDS.text("isolated_garbled", id));
			begun = true;
		} finally {
			if (!begun) {
				process.close();
			}
		}
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual name() {
		return described.name();
	}

	@Override
	public Bilingual description() {
		return described.description();
	}

	@Override
	public List<PartOption> options() {
		return described.options();
	}

	@Override
	public boolean bringsPosts() {
		return described.bringsPosts();
	}

	/** It is chosen by its id: to find out by the file, all importers would have to run here. */
	@Override
	public boolean recognises(ImportRequest request) {
		return false;
	}

	/** @param directory not used: the process looks into the study itself */
	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		process.hand(List.of(new Question.Read(study.toAbsolutePath().toString(), request.file().toAbsolutePath().toString(),
				request.encoding().map(Charset::name).orElse(null), request.delimiter().map(String::valueOf).orElse(null), request.options().all())));
		process.hand(List.of());
		try {
			boolean more = true;
			while (more) {
				more = take(next(progress), request.file(), sink, progress);
				// While the sink writes, nobody listens: that is no silence.
				moved = System.nanoTime();
			}
		} catch (PluginFailedException failed) {
			throw new DefectiveImporterException(request.file(), failed.reason());
		}
	}

	/** @return false after the last answer */
	private boolean take(Answer answer, Path file, RowSink sink, Progress progress) throws IOException {
		try {
			switch (answer) {
			case Answer.Written written -> sink.dialect(written.dialect());
			case Answer.Header header -> sink.header(header.columns());
			case Answer.Row row -> sink.row(row.row().outcome());
			case Answer.Stated stated -> sink.add(stated.fact());
			case Answer.Remarked remarked -> sink.remark(remarked.remark());
			case Answer.Reported reported -> progress.report(reported.done(), reported.total());
			case Answer.Unreadable unreadable -> throw new UnreadableFileException(file, unreadable.reason());
			case Answer.Failed failed -> fail(failed.reason());
			case Answer.Described again -> fail(WORDS.text("isolated_garbled", id));
			case Answer.AllRead done -> {
				return false;
			}
			}
			return true;
		} catch (IllegalArgumentException refused) {
			return fail(IMPORTS.text("broken", id, Faults.said(refused)));
		}
	}

	private Answer next(Progress progress) {
		try {
			while (true) {
				progress.checkCancelled();
				switch (process.hear(LOOK)) {
				case Heard.Reply<Answer>(Answer.Failed(Bilingual reason)) -> fail(reason);
				case Heard.Reply<Answer>(Answer answer) -> {
					return answer;
				}
				case Heard.Garbled<Answer> garbled -> fail(WORDS.text("isolated_garbled", id));
				case Heard.Ended<Answer> ended -> fail(ended.outOfMemory() ? WORDS.text("isolated_memory", id, java.megabytes())
						: WORDS.text("isolated_ended", id, ended.code()));
				case null -> {
					if (System.nanoTime() - Math.max(moved, process.lastSign()) > patience.toNanos()) {
						fail(new StalledException(id, patience).reason());
					}
				}
				}
			}
		} catch (InterruptedException interrupted) {
			throw Progress.interrupted(interrupted);
		}
	}

	private <T> T fail(Bilingual reason) {
		faults.failed(reason);
		throw new PluginFailedException(reason);
	}

	@Override
	public void close() {
		process.close();
	}
}
