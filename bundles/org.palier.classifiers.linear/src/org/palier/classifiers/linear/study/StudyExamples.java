// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.classifiers.linear.BodyFolds;
import org.palier.classifiers.linear.Example;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.DrawnPosts;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.AccountKey;
import org.palier.corpus.Attributed;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.Post;
import org.palier.corpus.PostOwner;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.Study;
import org.palier.study.attribution.Attribution;
import org.palier.study.attribution.SharingAgencies;

/**
 * The posts that persons of a study coded, to learn from: with the value in force (adjudicated, unanimous, of most), and where that rests
 * on nobody but those who trained as coders, theirs. No program's word is learned from. Posts of one agency are of one body; those of
 * accounts that are no agency's, of one body each account. Made in the thread that owns the study; read in any.
 */
final class StudyExamples {

	private static final int PAGE = 1000;

	private final TrainingPlan plan;
	private final List<String> coders;
	private final Set<String> sets;
	private final Map<String, DrawnPosts> rows;
	private final Set<String> training;
	private final List<AccountAgency> attribution;
	private final List<String> agencies = new ArrayList<>();

	/** @param attributed whose the posts are that count */
	StudyExamples(TrainingPlan plan, Study study, Attribution attributed) {
		this.plan = plan;
		coders = study.getCoders().stream().map(Coder::getId).toList();
		var known = new CodingSets(study);
		sets = known.all().stream().map(it -> it.getId()).collect(Collectors.toSet());
		rows = known.all().stream().collect(Collectors.toMap(it -> it.getId(), DrawnPosts::of));
		training = known.training();
		attribution = attributed.lines();
		study.getJurisdictions().forEach(it -> it.getAgencies().stream().map(Agency::getId).forEach(agencies::add));
		attributed.sharing().stream().map(SharingAgencies::agencies).map(it -> String.join("+", it)).forEach(agencies::add);
	}

	/** Reads them, each in a fold. @return in the order of arrival */
	List<Example> read(CorpusView view, Progress progress) throws IOException {
		Set<Long> coded = new TreeSet<>();
		if (plan.sets().isEmpty()) {
			for (String coder : coders) {
				view.codingsBy(coder).forEach(it -> coded.add(it.post()));
			}
		}
		for (String set : plan.sets().isEmpty() ? sets : plan.sets()) {
			DrawnPosts drawn = rows.get(set);
			(drawn == null ? view.setPosts(set) : drawn.in(view)).stream().map(SetPost::post).forEach(coded::add);
		}
		List<Example> examples = new ArrayList<>();
		List<Long> all = List.copyOf(coded);
		for (int from = 0; from < all.size(); from += PAGE) {
			progress.checkCancelled();
			examples.addAll(page(view, all.subList(from, Math.min(all.size(), from + PAGE))));
		}
		return new BodyFolds(plan.seed()).assign(examples);
	}

	private List<Example> page(CorpusView view, List<Long> keys) throws IOException {
		Map<Long, List<Coding>> codings = view.codings(keys).stream().filter(it -> it.kind() != CoderKind.MACHINE && isAsked(it))
				.collect(Collectors.groupingBy(Coding::post));
		Map<Long, PostOwner> owners = view.owners(keys, attribution);
		List<Example> examples = new ArrayList<>();
		for (StoredPost stored : view.page(PostSelection.of(keys.stream().mapToLong(Long::longValue).toArray()), 0, keys.size())) {
			Map<Facet, String> codes = codes(codings.getOrDefault(stored.key(), List.of()));
			if (!codes.isEmpty() && !stored.post().words().isBlank()) {
				String body = body(stored.post(), owners.get(stored.key()));
				examples.add(new Example(String.valueOf(stored.key()), stored.post(), codes, body, body, ""));
			}
		}
		return examples;
	}

	/** Whether the posts of these examples are still there and say the same words. */
	boolean areUnchanged(CorpusView view, List<Example> examples) throws IOException {
		for (int from = 0; from < examples.size(); from += PAGE) {
			Map<String, String> words = examples.subList(from, Math.min(examples.size(), from + PAGE)).stream()
					.collect(Collectors.toMap(Example::key, it -> it.post().words()));
			long[] keys = words.keySet().stream().mapToLong(Long::parseLong).toArray();
			for (StoredPost now : view.page(PostSelection.of(keys), 0, keys.length)) {
				words.remove(String.valueOf(now.key()), now.post().words());
			}
			if (!words.isEmpty()) {
				return false;
			}
		}
		return true;
	}

	private boolean isAsked(Coding coding) {
		return plan.sets().isEmpty() || plan.sets().contains(coding.details().set());
	}

	/** Several codes of one post are not learned from: which of them the words speak for, nobody says. */
	private Map<Facet, String> codes(List<Coding> said) {
		Map<Facet, String> codes = new HashMap<>();
		for (Facet facet : plan.facets()) {
			InForce real = InForce.of(said, facet, training);
			(real.basis() == InForce.Basis.NOBODY ? InForce.of(said, facet, Set.of()) : real).value().only().ifPresent(it -> codes.put(facet, it));
		}
		return codes;
	}

	/** Whose each of some posts is, as examples name it. */
	List<String> bodies(CorpusView view, List<StoredPost> posts) throws IOException {
		Map<Long, PostOwner> owners = view.owners(posts.stream().map(StoredPost::key).toList(), attribution);
		return posts.stream().map(it -> body(it.post(), owners.get(it.key()))).toList();
	}

	private String body(Post post, PostOwner owner) {
		return owner != null && owner.agency() >= 0 && owner.how() == Attributed.DIRECT ? agencies.get(owner.agency())
				: post.platform() + ' ' + AccountKey.ofAuthor(post).text();
	}

	/** SHA-256 over what is learned from: a line for each post, its key, its codes and its words. */
	static String digest(List<Example> examples) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			for (Example it : examples) {
				String line = it.key() + '\t' + new TreeMap<>(it.codes()) + '\t' + it.body() + '\t' + it.post().words() + '\n';
				sha.update(line.getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(sha.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
