package [=id];

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.core.classify.Abstention;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Evidence;
import org.palier.core.classify.Verdict;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.corpus.Post;

/** Codes a post by the first keyword in it. Keeps nothing between posts, so that all cores may call it at once. */
public final class [=Name]Classifier implements Classifier {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording([=Name]Classifier.class, "messages");

	/** Keyword, in lower case, to a usage of the codebook. */
	private static final Map<String, String> KEYWORDS = Map.of("concours", "contest", "contest", "contest", "emploi", "job_offer",
			"hiring", "job_offer", "consultation", "consultation");
	private static final Pattern ANY = Pattern.compile("\\b(" + String.join("|", KEYWORDS.keySet()) + ")\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	@Override
	public String id() {
		return "[=contribution]";
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
	public Verdict classify(Post post) {
		Matcher found = ANY.matcher(post.text());
		if (!found.find()) {
			return Verdict.Abstained.of(Abstention.NO_EVIDENCE, "", post.language(), post.isRelay());
		}
		String keyword = found.group().toLowerCase(Locale.ROOT);
		String usage = KEYWORDS.get(keyword);
		var evidence = new Evidence(keyword, usage, 1, found.start(), found.end());
		return new Verdict.Coded(usage, new TreeMap<>(Map.of(usage, 1.0)), List.of(evidence), post.language(), post.isRelay());
	}

	@Override
	public Bilingual explain(String rule) {
		return KEYWORDS.containsKey(rule) ? WORDS.text("rule", rule) : Bilingual.EMPTY;
	}
}
