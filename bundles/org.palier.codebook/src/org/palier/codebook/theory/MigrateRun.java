// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.Progress;
import org.palier.study.copies.Snapshots;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;

/**
 * Brings a study to another version of its theory pack: the codes of posts first, then the study. The earlier state of both
 * is kept before, see {@link Snapshots}.
 *
 * @param migration to carry out
 * @param preview   of the migration
 * @param target    the pack that the study goes to
 * @param active    ids of the runs whose posts count
 */
public record MigrateRun(PackMigration migration, PackMigration.Preview preview, PluginVersion target, Set<String> active)
		implements StudyRun<Long> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** A study went to another version of its theory pack; when posts changed too, the study lists a recoding of the same id. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "migrate";
		}
	}

	/** Copies its set. */
	public MigrateRun {
		active = Set.copyOf(active);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** @return how many posts were recoded */
	@Override
	public WorkOutcome<Long> work(OpenRun run, Progress progress) throws IOException {
		String version = target.id() + " " + migration.to();
		boolean told = run.hasCorpus() && !preview.posts().isEmpty();
		new Snapshots(run.folder()).keep(Snapshots.MIGRATE, run.at(), told ? Optional.of(run.corpus()) : Optional.empty()).forEach(run::keep);
		long posts = told ? run.corpus().recode(active, run.id(), run.at(), version, preview.posts()) : 0;
		var parameters = CodeLineage.told(preview.posts());
		parameters.putAll(Map.of("pack", target.id(), "from", migration.from(), "to", migration.to()));
		RunRecord record = RunRecord.of(parameters, List.of(target))
				.counting(Map.of("changes", (long) preview.changes().differences().size(), "kept", (long) preview.kept().size(), "recoded", posts));
		return WorkOutcome.changing(posts, record,
				study -> migration.edit(told ? new PostRecode(run.id(), run.at(), version) : PostRecode.NONE));
	}
}
