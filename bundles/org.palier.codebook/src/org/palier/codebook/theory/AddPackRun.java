// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.palier.ground.Progress;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;

/**
 * Adds a pack to a study that has not taken it: what the study has by an id of the pack stays as it is.
 *
 * @param pack   what the study takes a copy of
 * @param plugin which plug-in brings the pack
 */
public record AddPackRun(TheoryPack pack, PluginVersion plugin) implements StudyRun<Integer> {

	/** Neither may be null. */
	public AddPackRun {
		Objects.requireNonNull(pack);
		Objects.requireNonNull(plugin);
	}

	/** A study comes to a version of the pack, from none. */
	@Override
	public RunKind kind() {
		return MigrateRun.KIND;
	}

	/** @return how many theories the pack holds */
	@Override
	public WorkOutcome<Integer> work(OpenRun run, Progress progress) {
		int theories = pack.getTheories().size();
		RunRecord record = RunRecord.of(Map.of("pack", pack.getId(), "to", pack.getVersion()), List.of(plugin))
				.counting(Map.of("theories", (long) theories));
		return WorkOutcome.changing(theories, record, this::edit);
	}

	private RecordedEdit edit(Study study) {
		return new RecordedEdit(PackPart.WORDS.text("edit.add", pack.getId() + " " + pack.getVersion()),
				Root.lists(study, Literals.STUDY__PACKS, Literals.STUDY__CATEGORIES, Literals.STUDY__PLATFORMS, Literals.STUDY__USAGES,
						Literals.STUDY__THEORIES, Literals.STUDY__OBJECTIVES, Literals.STUDY__FIELDS),
				() -> TheoryPackFile.copyInto(pack, study));
	}
}
