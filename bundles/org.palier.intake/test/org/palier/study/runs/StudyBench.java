// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.study.copies.StudyCopy;
import org.palier.study.edit.RecordedEdit;

/** An open study as a workbench has it, without windows: edits are kept, and saving is another matter. */
final class StudyBench implements OpenStudy, TwoVersions.Holder {

	private final StudyFolder folder;
	private final RunLog log;
	private final List<RecordedEdit> history = new ArrayList<>();
	private final KnownStudy file;
	private final List<TwoVersions.Answer> answers = new ArrayList<>();
	private Study study;
	private Corpus corpus;

	StudyBench(StudyFolder folder, RunLog log) throws IOException {
		this.folder = folder;
		this.log = log;
		this.file = new KnownStudy(folder,
				(where, mine, expected, patience, progress) -> StudyWriting.replace(where, mine, expected, "a bench", patience, progress));
		this.study = file.read();
	}

	void execute(RecordedEdit edit) {
		edit.run();
		history.add(edit);
	}

	List<RecordedEdit> history() {
		return history;
	}

	/** Saves, and answers when somebody else wrote meanwhile. */
	boolean save(TwoVersions.Answer... inTurn) throws IOException {
		answers.addAll(List.of(inTurn));
		try {
			file.write(study, Duration.ofMillis(100), Progress.NONE);
			return true;
		} catch (StudyChangedException changed) {
			return TwoVersions.settle(this);
		}
	}

	@Override
	public TwoVersions.Answer ask() {
		return answers.removeFirst();
	}

	@Override
	public void reload() throws IOException {
		study = file.read();
		history.clear();
	}

	@Override
	public boolean copy() throws IOException {
		var copies = new StudyCopy(folder, place -> {
			close();
			if (Files.exists(folder.corpus())) {
				Files.copy(folder.corpus(), place);
			}
			return true;
		});
		return copies.write(study, copies.at("mine"), Progress.NONE);
	}

	Path copied() {
		return folder.path().resolveSibling("mine");
	}

	@Override
	public boolean overwrite() throws IOException {
		file.overwrite(study, Duration.ofMillis(100), Progress.NONE);
		return true;
	}

	@Override
	public StudyFolder folder() {
		return folder;
	}

	@Override
	public Study study() {
		return study;
	}

	@Override
	public FileDigest digest() throws IOException {
		return EditedStudy.digest(folder, study, !history.isEmpty(), file.digest());
	}

	@Override
	public RunEnding ending() {
		return new UndoableEnding(study, this::execute, log);
	}

	@Override
	public Corpus corpus() throws IOException {
		if (corpus == null) {
			corpus = folder.openCorpus(study, CorpusSettings.of("a bench"));
		}
		return corpus;
	}

	@Override
	public void close() throws IOException {
		if (corpus != null) {
			corpus.close();
			corpus = null;
		}
	}
}
