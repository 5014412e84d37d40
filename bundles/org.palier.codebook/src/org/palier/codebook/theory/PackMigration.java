// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Brings a study from the version of a pack that it took to another. New things are added, things that the study left as
 * they were follow, and things that the study changed stay. Replaced ids are replaced wherever the study refers to them.
 */
public final class PackMigration {

	private final Study study;
	private final @Nullable TheoryPack base;
	private final TheoryPack target;
	private final String taken;

	/**
	 * The effects of a migration, before it is done.
	 *
	 * @param changes from what the study has now to what it would have
	 * @param kept    what it would keep though the pack says otherwise
	 * @param posts   codes of posts that have successors; recoding them is a run of its own
	 * @param open    usages of which a person must say what their codes have become: they stay until then
	 */
	public record Preview(PackComparison changes, List<KeptDifference> kept, List<Recoding> posts, List<OpenCode> open) {

		/** Copies its lists. */
		public Preview {
			kept = List.copyOf(kept);
			posts = List.copyOf(posts);
			open = List.copyOf(open);
		}
	}

	/**
	 * A usage that the pack divides: some of its codes stay, others are now another usage's.
	 *
	 * @param usage   id
	 * @param choices ids of usages that its codes may be now, its own first when it is one of them
	 */
	public record OpenCode(String usage, List<String> choices) {
		/** Copies its list. */
		public OpenCode {
			choices = List.copyOf(choices);
		}
	}

	/**
	 * @param study  that holds a copy of the pack
	 * @param base   the version that it took; null when it is not at hand: then things and missing texts are added,
	 *               and nothing that differs is changed
	 * @param target the version to come to
	 * @throws IllegalArgumentException when the study holds no copy of the pack, or base is another version
	 */
	public PackMigration(Study study, @Nullable TheoryPack base, TheoryPack target) {
		this(study, base, target, target.getId());
	}

	/**
	 * Brings a study to another pack, which replaces the one that the study took: all that the new pack says of earlier ids holds.
	 *
	 * @param taken id of the pack of which the study holds a copy; base, when it is at hand, is a version of this one
	 * @throws IllegalArgumentException when the study holds no copy of the pack taken, or base is another version
	 */
	public PackMigration(Study study, @Nullable TheoryPack base, TheoryPack target, String taken) {
		this.study = Objects.requireNonNull(study);
		this.base = base;
		this.target = Objects.requireNonNull(target);
		this.taken = Objects.requireNonNull(taken);
		String version = ModelLists.version(study, taken);
		if (version.isEmpty() || base != null && !(base.getId().equals(taken) && version.equals(base.getVersion()))) {
			throw new IllegalArgumentException("Not taken by the study: " + target.getId());
		}
	}

	/** The version that the study took. */
	public String from() {
		return ModelLists.version(study, taken);
	}

	/** The version to come to. */
	public String to() {
		return target.getVersion();
	}

	/** The effects of the migration; changes nothing. The cost depends on the size of the codebook, not on the census. */
	public Preview preview() {
		Study trial = codebook();
		List<Recoding> posts = recodings();
		List<KeptDifference> kept = new PackMerge(trial, base, target, taken).run();
		List<OpenCode> open = successors().several("usages").entrySet().stream().map(it -> new OpenCode(it.getKey(), it.getValue())).toList();
		return new Preview(PackComparison.compare(study, trial, successors()), kept, posts, open);
	}

	/** One edit that does it. */
	public RecordedEdit edit() {
		return edit(PostRecode.NONE);
	}

	/** One edit that does it and lets a run that recoded posts count. */
	public RecordedEdit edit(PostRecode posts) {
		return new RecordedEdit(PackPart.WORDS.text("edit.migrate", target.getVersion()),
				Root.everything(study, "a newer pack may call otherwise what any agency, interview or scenario refers to"), () -> {
			new PackMerge(study, base, target, taken).run();
			posts.list(study);
		});
	}

	private List<Recoding> recodings() {
		return successors().of("usages").entrySet().stream().filter(it -> !it.getValue().isEmpty())
				.map(it -> new Recoding(Facet.USAGE, it.getKey(), "", it.getValue())).toList();
	}

	private Successors successors() {
		return Successors.of(target, taken, from());
	}

	/** A study of the codebook alone: what the census refers to is tried without the census. */
	private Study codebook() {
		Study trial = PalierFactory.eINSTANCE.createStudy();
		trial.setId(study.getId());
		var copier = new EcoreUtil.Copier();
		trial.setName(study.getName() == null ? null : EcoreUtil.copy(study.getName()));
		trial.getPacks().addAll(copier.copyAll(study.getPacks()));
		trial.getCategories().addAll(copier.copyAll(study.getCategories()));
		trial.getPlatforms().addAll(copier.copyAll(study.getPlatforms()));
		trial.getUsages().addAll(copier.copyAll(study.getUsages()));
		trial.getObjectives().addAll(copier.copyAll(study.getObjectives()));
		trial.getFields().addAll(copier.copyAll(study.getFields()));
		trial.getTheories().addAll(copier.copyAll(study.getTheories()));
		copier.copyReferences();
		return trial;
	}
}
