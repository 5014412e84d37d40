// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AgencyCount;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostOwner;
import org.palier.corpus.PostSelection;
import org.palier.corpus.StoredPost;
import org.palier.ground.table.Counted;
import org.palier.ground.text.Bilingual;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.numbers.view.CountedCells;
import org.palier.numbers.view.StudyView;

/** Finds what stands behind the numbers of a view. Thread-safe; posts are asked of the corpus, which may take a second. */
public final class BehindNumbers {

	/** How many posts or pages are brought: a person who wants more opens them all. */
	public static final int FIRST = 200;

	private final StudyView view;
	private final Map<String, Bilingual> bodies;
	private final Map<String, Bilingual> platforms;
	private final Map<String, Bilingual> usages;

	/** @param view in which the numbers were counted */
	public BehindNumbers(StudyView view) {
		this.view = view;
		this.bodies = view.agencies().stream()
				.collect(Collectors.toMap(StudyView.AgencyView::id, StudyView.AgencyView::name, (one, other) -> one));
		this.platforms = view.platforms().stream()
				.collect(Collectors.toMap(StudyView.PlatformView::id, StudyView.PlatformView::name, (one, other) -> one));
		this.usages = view.codes(Facet.USAGE);
	}

	/**
	 * Behind a number of posts.
	 *
	 * @param corpus      of the view: the part that it looks at
	 * @param attribution by which posts come to agencies
	 */
	public Behind posts(Counted.Posts counted, CorpusView corpus, Collection<AccountAgency> attribution) throws CorpusException {
		PostFilter filter = counted.filter().withOrder(PostFilter.Order.NEWEST);
		PostSelection found = corpus.select(filter, attribution);
		List<StoredPost> first = corpus.page(found, 0, FIRST);
		List<Long> keys = first.stream().map(StoredPost::key).toList();
		Map<Long, List<Coding>> codings = corpus.codings(keys).stream().collect(Collectors.groupingBy(Coding::post));
		Map<Long, PostOwner> owners = corpus.owners(keys, attribution);
		Set<String> training = corpus.trainingSets();
		List<Behind.Post> posts = first.stream()
				.map(it -> post(it, owners.get(it.key()), codings.getOrDefault(it.key(), List.of()), training)).toList();
		long byHand = filter.codedBy().isEmpty() ? corpus.select(filter.withCodedBy(CodedBy.HUMAN), attribution).size()
				: filter.codedBy().equals(Set.of(CodedBy.HUMAN)) ? found.size() : 0;
		List<AgencyCount> counts = found.size() == 0 ? List.of() : corpus.only(counted.filter(), attribution).agencies(attribution);
		return new Behind(counted, found.size(), byHand, bodies(counts), posts, List.of());
	}

	private List<Behind.Body> bodies(List<AgencyCount> counts) {
		AgencyNumbers numbers = view.posts().agencies();
		Map<String, Long> byBody = new HashMap<>();
		counts.stream().filter(it -> it.agency() >= 0 && it.how() == Attributed.DIRECT)
				// The first body of a shared account holds it, as in the counts of the view.
				.forEach(it -> byBody.merge(numbers.of(it.agency()).getFirst(), it.posts(), Long::sum));
		return sorted(byBody);
	}

	private List<Behind.Body> sorted(Map<String, Long> byBody) {
		return byBody.entrySet().stream()
				.map(it -> new Behind.Body(it.getKey(), bodies.getOrDefault(it.getKey(), Bilingual.same(it.getKey())), it.getValue()))
				.sorted(Comparator.comparingLong(Behind.Body::number).reversed().thenComparing(Behind.Body::id)).toList();
	}

	private Behind.Post post(StoredPost stored, @Nullable PostOwner owner, List<Coding> codings, Set<String> training) {
		InForce holds = InForce.of(codings, Facet.USAGE, training);
		Bilingual program = codings.stream().filter(it -> it.kind() == CoderKind.MACHINE && it.facet().isUsage()).reduce((one, later) -> later)
				.map(it -> it.value().isEmpty() ? ExploreWords.WORDS.text("behind.abstained") : names(it.value())).orElse(Bilingual.EMPTY);
		Bilingual person = switch (holds.codedBy()) {
		case HUMAN -> names(holds.value());
		case OPEN -> ExploreWords.WORDS.text("behind.open");
		case MACHINE, ABSTAINED, NOBODY -> Bilingual.EMPTY;
		};
		String platform = stored.post().platform();
		return new Behind.Post(stored,
				owner == null || owner.agency() < 0 || owner.how() != Attributed.DIRECT ? Bilingual.EMPTY : name(owner.agency()),
				platforms.getOrDefault(platform, Bilingual.same(platform)), program, person, holds.codedBy());
	}

	private Bilingual name(int number) {
		return Bilingual.joined(view.posts().agencies().of(number).stream().map(it -> bodies.getOrDefault(it, Bilingual.same(it))).toList(),
				", ");
	}

	private Bilingual names(CodeSet codes) {
		return Bilingual.joined(codes.ids().stream().map(it -> usages.getOrDefault(it, Bilingual.same(it))).toList(), ", ");
	}

	/** Behind a number of the census. @param counted no posts */
	public Behind census(Counted counted) {
		var cells = new CountedCells(view);
		Map<String, Long> byBody = new LinkedHashMap<>();
		List<Behind.Page> pages = new ArrayList<>();
		for (int agency : cells.agencies(counted)) {
			int here = agency;
			List<Integer> platformsHere = cells.platforms(counted, agency).stream()
					.filter(it -> view.status(here, it) != PresenceStatus.NOT_CHECKED).toList();
			byBody.put(view.agencies().get(agency).id(), (long) platformsHere.size());
			platformsHere.stream().limit(Math.max(0, FIRST - pages.size())).forEach(it -> pages.add(page(here, it)));
		}
		return new Behind(counted, cells.count(counted), 0, sorted(byBody), List.of(), pages);
	}

	private Behind.Page page(int agency, int platform) {
		StudyView.AgencyView body = view.agencies().get(agency);
		List<Bilingual> seen = IntStream.range(0, view.usages().size())
				.filter(it -> view.isCoded(agency, platform) && view.shows(agency, platform, it))
				.mapToObj(it -> view.usages().get(it).name()).toList();
		return new Behind.Page(body.id(), body.name(), view.platforms().get(platform).name(),
				ExploreWords.WORDS.text("behind." + view.status(agency, platform).getLiteral()), Bilingual.joined(seen, ", "));
	}
}
