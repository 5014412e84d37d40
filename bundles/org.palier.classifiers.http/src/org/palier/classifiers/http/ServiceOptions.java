// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.PluginFailedException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/** What may be chosen, and what was. The key is no option: options are kept in manifests. */
final class ServiceOptions {

	/** Names the key in the environment. */
	static final String KEY = "PALIER_MODEL_KEY";

	private static final String CHAT = "/chat/completions";
	private static final long A_MINUTE = 60_000;

	private final PartOption address = text("address", "");
	private final PartOption model = text("model", "");
	private final PartOption facets = text("facets", "usage");
	private final PartOption batch = whole("batch", 1, 20, 5);
	private final PartOption rate = whole("rate", 1, 6000, 60);
	private final PartOption timeout = whole("timeout", 1, 600, 60);
	private final PartOption priceIn = price("price-in");
	private final PartOption priceOut = price("price-out");
	private final PartOption mostTokens = whole("most-tokens", 0, 1_000_000_000_000L, 0);
	private final PartOption cache = text("cache", "");

	private static PartOption text(String id, String otherwise) {
		return PartOption.text(id, name(id), description(id), otherwise);
	}

	private static PartOption whole(String id, long least, long most, long otherwise) {
		return PartOption.whole(id, name(id), description(id), least, most, otherwise);
	}

	private static PartOption price(String id) {
		return PartOption.number(id, name(id), description(id), 0, 100_000, 0);
	}

	private static Bilingual name(String id) {
		return LanguageModelClassifier.WORDS.text("option." + id);
	}

	private static Bilingual description(String id) {
		return LanguageModelClassifier.WORDS.text("option." + id + ".description");
	}

	List<PartOption> all() {
		return List.of(address, model, facets, batch, rate, timeout, priceIn, priceOut, mostTokens, cache);
	}

	/** @throws PluginFailedException when there is no address, or one to which nothing is sent */
	ServiceTerms terms(OptionValues chosen, Map<String, String> environment) {
		String called = chosen.text(model).strip();
		if (chosen.text(address).isBlank() || called.isEmpty()) {
			throw new PluginFailedException(LanguageModelClassifier.WORDS.text("off"));
		}
		List<String> asked = Arrays.stream(chosen.text(facets).split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
		return new ServiceTerms(endpoint(chosen.text(address).strip()), called, environment.getOrDefault(KEY, "").strip(),
				asked.isEmpty() ? List.of("usage") : asked, (int) chosen.whole(batch), Duration.ofMillis(A_MINUTE / chosen.whole(rate)),
				Duration.ofSeconds(chosen.whole(timeout)), chosen.number(priceIn), chosen.number(priceOut), chosen.whole(mostTokens),
				folder(chosen.text(cache).strip(), environment));
	}

	private static URI endpoint(String said) {
		try {
			URI uri = new URI(said);
			String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
			boolean known = scheme.equals("https") || scheme.equals("http") && uri.getHost() != null && isNear(uri.getHost());
			if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null || !known) {
				throw new PluginFailedException(LanguageModelClassifier.WORDS.text("address", said));
			}
			String path = uri.getRawPath().replaceFirst("/+$", "");
			String whole = path.endsWith(CHAT) ? path : path.isEmpty() ? "/v1" + CHAT : path + CHAT;
			return new URI(scheme + "://" + uri.getRawAuthority() + whole);
		} catch (URISyntaxException none) {
			throw new PluginFailedException(LanguageModelClassifier.WORDS.text("address", said));
		}
	}

	/** This computer, or one of its own network: elsewhere posts do not travel unencrypted. */
	private static boolean isNear(String host) {
		try {
			return Arrays.stream(InetAddress.getAllByName(host)).allMatch(it -> it.isLoopbackAddress() || it.isSiteLocalAddress());
		} catch (UnknownHostException unknown) {
			return false;
		}
	}

	private static Optional<Path> folder(String said, Map<String, String> environment) {
		if (said.equals("none")) {
			return Optional.empty();
		}
		try {
			if (!said.isEmpty()) {
				return Optional.of(Path.of(said));
			}
			String windows = environment.getOrDefault("LOCALAPPDATA", "");
			String given = environment.getOrDefault("XDG_CACHE_HOME", "");
			Path home = Path.of(System.getProperty("user.home"));
			Path base = !windows.isEmpty() ? Path.of(windows) : given.isEmpty() ? home.resolve(".cache") : Path.of(given);
			return Optional.of(base.resolve("palier").resolve("answers"));
		} catch (InvalidPathException wrong) {
			throw new PluginFailedException(LanguageModelClassifier.WORDS.text("cache.unusable", said, wrong.getReason()));
		}
	}
}
