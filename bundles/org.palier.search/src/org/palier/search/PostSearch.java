// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.palier.corpus.AccountKey;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.TextLanguage;
import org.palier.ground.text.Typography;
import org.palier.search.index.PostIndex;
import org.palier.search.words.SearchText;
import org.palier.search.words.WantedWords;

/**
 * Search over the posts of a study, or of a part of it, the newest first. The index says which posts have the words, the corpus which of
 * them count and what they say. Thread-safe.
 */
public final class PostSearch {

	/** Posts that are read at once. */
	private static final int PAGE = 100;
	private static final TextLanguage LANGUAGES = new TextLanguage();

	private final PostIndex index;
	private final CorpusView posts;
	private final PostSelection newest;
	private final Map<String, Bilingual> platforms;
	private final UnaryOperator<Post> gate;

	/**
	 * @param index     up to the posts of the whole study
	 * @param posts     those that are looked through
	 * @param platforms names by id
	 * @param gate      a post as it may be shown; what is hidden in it does not find it
	 * @throws IOException when the posts cannot be read
	 */
	public PostSearch(PostIndex index, CorpusView posts, Map<String, Bilingual> platforms, UnaryOperator<Post> gate) throws IOException {
		this.index = index;
		this.posts = posts;
		this.newest = posts.select(PostFilter.ALL.withOrder(PostFilter.Order.NEWEST), List.of());
		this.platforms = Map.copyOf(platforms);
		this.gate = gate;
	}

	/**
	 * The posts that are found.
	 *
	 * @param most    hits that are shown
	 * @param waiting asked whether somebody still waits
	 * @throws IOException when the index or the posts cannot be read
	 */
	public KindHits find(WantedWords wanted, int most, Progress waiting) throws IOException {
		BitSet keys = index.find(wanted, waiting);
		long[] all = new long[keys.cardinality()];
		int total = 0;
		for (int i = 0; i < newest.size(); i++) {
			if (keys.get((int) newest.key(i))) {
				all[total++] = newest.key(i);
			}
		}
		PostSelection found = PostSelection.of(Arrays.copyOf(all, total));
		List<Hit> hits = new ArrayList<>();
		long hidden = 0;
		int step = Math.min(PAGE, Math.max(most, 1));
		for (int from = 0; from < total && hits.size() < most; from += step) {
			waiting.checkCancelled();
			for (StoredPost each : posts.page(found, from, step)) {
				Post post = gate.apply(each.post());
				List<SearchText> said = List.of(new SearchText(post.words(), LANGUAGES.of(post)));
				if (!wanted.isIn(said)) {
					hidden++;
				} else if (hits.size() < most) {
					hits.add(new Hit(HitKind.POSTS, title(post), wanted.line(said), new HitTarget.Posted(each.key(), post.url())));
				}
			}
		}
		return new KindHits(HitKind.POSTS, newest.size(), total - hidden, hits);
	}

	/** The title of a hit: author, platform and day. */
	private Bilingual title(Post post) {
		String who = !post.accountHandle().isEmpty() ? AccountKey.shown(post.accountHandle())
				: !post.author().isEmpty() ? post.author() : post.accountId();
		Bilingual platform = platforms.getOrDefault(post.platform(), Bilingual.same(post.platform()));
		List<Bilingual> parts = new ArrayList<>();
		if (!who.isEmpty()) {
			parts.add(Bilingual.same(who));
		}
		parts.add(platform);
		if (post.createdAt() != null) {
			LocalDate day = LocalDate.ofInstant(post.createdAt(), ZoneOffset.UTC);
			parts.add(new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day)));
		}
		return Bilingual.joined(parts, " · ");
	}
}
