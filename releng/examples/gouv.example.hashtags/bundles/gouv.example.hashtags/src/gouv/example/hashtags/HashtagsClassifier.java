package gouv.example.hashtags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.corpus.Post;

/**
 * Codes a post by the hashtags that an agency’s own guide prescribes. Two hashtags that ask for different usages
 * are a tie, and a tie is not guessed at. Plain Java: it runs unchanged in a program without Equinox.
 */
public final class HashtagsClassifier implements Classifier {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording(HashtagsClassifier.class, "messages");
	private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{N}_]+)");

	/** Hashtag, in lower case, to a usage of the codebook: the made-up guide. */
	private static final Map<String, String> GUIDE = Map.of("avis", "alert", "alerte", "alert", "emploi", "job_offer", "jobs",
			"job_offer", "consultation", "consultation", "concours", "contest", "evenement", "event", "événement", "event");

	@Override
	public String id() {
		return "gouv.example.hashtags";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("description");
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) {
		return OpenClassifier.of("1", post -> Verdict.ofUsage(usage(post), post.language(), post.isRelay()));
	}

	private static Judgement usage(Post post) {
		SortedMap<String, Double> scores = new TreeMap<>();
		List<Evidence> evidence = new ArrayList<>();
		Matcher hashtag = HASHTAG.matcher(post.words());
		while (hashtag.find()) {
			String word = hashtag.group(1).toLowerCase(Locale.ROOT);
			String usage = GUIDE.get(word);
			if (usage != null) {
				scores.put(usage, 1.0);
				evidence.add(new Evidence(word, usage, 1, hashtag.start(), hashtag.end()));
			}
		}
		if (scores.size() == 1) {
			return new Judgement.Coded(scores.firstKey(), Scores.strengths(scores), evidence);
		}
		Abstention why = scores.isEmpty() ? Abstention.NO_EVIDENCE : Abstention.TIE;
		return new Judgement.Abstained(why, "", Scores.strengths(scores), evidence);
	}

	@Override
	public Bilingual explain(String rule) {
		return GUIDE.containsKey(rule) ? WORDS.text("rule", rule) : Bilingual.EMPTY;
	}
}
