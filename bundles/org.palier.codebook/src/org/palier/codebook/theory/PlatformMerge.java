// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Makes one platform of several that are one. Presences with their accounts and codings, mapped accounts, placements,
 * published figures, scenarios and posts follow to the platform that stays. This platform takes the names, host names and
 * spellings of the others, so that files that still use those are understood. For two presences of an agency,
 * {@link PresenceFold} decides. If two placements are for one usage, or two mappings for one account, that of the platform that
 * stays is kept.
 */
public final class PlatformMerge implements CodebookChange {

	/** How many conflicts the preview names one by one. */
	private static final int NAMED = 12;

	private final Study study;
	private final List<Platform> merged;
	private final Platform into;

	/**
	 * @param merged platforms that go; the one that stays is passed over
	 * @param into   the platform that stays
	 * @throws IllegalArgumentException when none would go, or one is not of this study
	 */
	public PlatformMerge(Study study, Collection<Platform> merged, Platform into) {
		this.study = Objects.requireNonNull(study);
		this.into = Objects.requireNonNull(into);
		this.merged = Merged.of(study.getPlatforms(), merged, into).going();
	}

	@Override
	public List<Recoding> recodings(PostCounts counts) {
		return List.of();
	}

	@Override
	public Map<String, String> movedPlatforms() {
		return merged.stream().collect(Collectors.toMap(Platform::getId, it -> into.getId(), (one, other) -> one, LinkedHashMap::new));
	}

	@Override
	public RecodePreview preview(PostCounts counts) {
		var references = new References(study, merged);
		List<Presence> presences = references.from(Presence.class);
		long codings = presences.stream().mapToLong(it -> it.getCodings().size()).sum();
		long accounts = presences.stream().mapToLong(it -> it.getAccounts().size()).sum();
		List<CountCell> cells = counts.cells().stream().filter(it -> movedPlatforms().containsKey(it.platform())).toList();
		List<Placement> placements = references.from(Placement.class);
		var notes = new ArrayList<Bilingual>();
		notes.add(PackPart.WORDS.text("platforms.presences", presences.size(), accounts));
		notes.add(PackPart.WORDS.text("platforms.posts", posts(cells)));
		notes.addAll(conflicts(presences));
		return new RecodePreview(presences.stream().filter(it -> !it.getCodings().isEmpty()).count(), codings,
				references.others() - presences.size(), posts(cells.stream().filter(it -> it.codedBy() == CodedBy.HUMAN).toList()),
				posts(cells.stream().filter(it -> it.codedBy() == CodedBy.MACHINE).toList()),
				placements.stream().filter(it -> !isStated(it))
						.map(it -> PackPart.WORDS.text("placement.to", RecodePreview.words(it), PackPart.name(into)))
						.toList(),
				placements.stream().filter(this::isStated).map(RecodePreview::words).toList(), notes);
	}

	private static long posts(List<CountCell> cells) {
		return cells.stream().mapToLong(CountCell::posts).sum();
	}

	/** Agencies with several of the presences, and what becomes of each. */
	private List<Bilingual> conflicts(List<Presence> presences) {
		List<PresenceFold> folds = folds(presences);
		if (folds.isEmpty()) {
			return List.of();
		}
		var lines = new ArrayList<Bilingual>();
		lines.add(PackPart.WORDS.text("platforms.conflicts", folds.size()));
		lines.add(PackPart.WORDS.text("platforms.rule"));
		folds.stream().limit(NAMED).forEach(it -> lines.add(it.line()));
		if (folds.size() > NAMED) {
			lines.add(PackPart.WORDS.text("platforms.more", folds.size() - NAMED));
		}
		return lines;
	}

	/** One for each agency with several presences on the platforms that become one. */
	private List<PresenceFold> folds(List<Presence> going) {
		return going.stream().map(Presence::eContainer).filter(Agency.class::isInstance).map(Agency.class::cast).distinct()
				.map(agency -> new PresenceFold(agency, Stream.concat(Stream.of(into), merged.stream())
						.flatMap(platform -> agency.getPresences().stream().filter(it -> it.getPlatform() == platform)).toList()))
				.filter(it -> it.presences().size() > 1).toList();
	}

	/** Whether the platform that stays, or one of the others before it, has a placement of its own for the same. */
	private boolean isStated(Placement placement) {
		List<Platform> order = Stream.concat(Stream.of(into), merged.stream()).toList();
		return placement.eContainer() instanceof Theory theory && theory.getPlacements().stream()
				.anyMatch(it -> it.getUsage() == placement.getUsage() && it.getPlatform() != null && order.contains(it.getPlatform())
						&& order.indexOf(it.getPlatform()) < order.indexOf(placement.getPlatform()));
	}

	/** One edit that merges. */
	public RecordedEdit edit() {
		return edit(PostRecode.NONE);
	}

	@Override
	public RecordedEdit edit(PostRecode posts) {
		var references = new References(study, merged);
		var folds = new LinkedHashMap<PresenceFold, String>();
		folds(references.from(Presence.class)).forEach(it -> folds.put(it, it.note()));
		List<Root> roots = new ArrayList<>(Root.lists(study, Literals.STUDY__PLATFORMS, Literals.STUDY__ACCOUNT_MAPPINGS, Literals.STUDY__RUNS));
		roots.add(Root.beneath(into));
		roots.addAll(references.roots());
		folds.keySet().forEach(it -> roots.add(Root.beneath(it.agency())));
		return new RecordedEdit(label(), roots, () -> {
			List<AccountMapping> doublets = doublets(references.from(AccountMapping.class));
			List<Placement> placements = references.from(Placement.class);
			List<Placement> dropped = placements.stream().filter(this::isStated).toList();
			dropped.forEach(it -> ((Theory) it.eContainer()).getPlacements().remove(it));
			placements.stream().filter(it -> !dropped.contains(it)).forEach(it -> it.setPlatform(into));
			// References to things that go are redirected first: nothing is recorded of a thing that is no part of the
			// study any more.
			references.redirect(into, List.copyOf(study.getPlatforms()));
			study.getAccountMappings().removeAll(doublets);
			folds.forEach((fold, note) -> fold.fold(study, note));
			merged.forEach(this::inherit);
			study.getPlatforms().removeAll(merged);
			posts.list(study);
		});
	}

	/** Those of accounts that are mapped already. */
	private List<AccountMapping> doublets(List<AccountMapping> going) {
		var known = study.getAccountMappings().stream().filter(it -> it.getPlatform() == into).map(AccountMapping::getAccount)
				.collect(Collectors.toSet());
		return going.stream().filter(it -> !known.add(it.getAccount())).toList();
	}

	private void inherit(Platform platform) {
		add(into.getHosts(), platform.getHosts().stream());
		add(into.getAffordances(), platform.getAffordances().stream());
		Bilingual name = PackPart.name(platform);
		add(into.getAliases(), Stream.concat(Stream.of(platform.getId(), name.fr(), name.en()), platform.getAliases().stream()));
	}

	private static void add(List<String> texts, Stream<String> more) {
		more.filter(it -> !it.isEmpty() && !texts.contains(it)).distinct().toList().forEach(texts::add);
	}

	@Override
	public Bilingual label() {
		return new Merged<>(merged, into).label();
	}
}
