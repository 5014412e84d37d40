// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Classifier;

/**
 * The classifiers that a class loader finds: those in palier-spark.jar, and those that jars of others list in
 * {@code META-INF/services/org.palier.codebook.classify.Classifier}.
 *
 * @param loader of a driver or an executor
 */
record Classifiers(ClassLoader loader) {

	/** Those of the running task or driver: Spark gives each executor a loader with the jars of the job. */
	static Classifiers here() {
		return new Classifiers(Thread.currentThread().getContextClassLoader());
	}

	/** These and those of jars. */
	Classifiers with(List<String> jars) throws MalformedURLException {
		if (jars.isEmpty()) {
			return this;
		}
		List<URL> addresses = new ArrayList<>();
		for (String jar : jars) {
			addresses.add(Path.of(jar).toUri().toURL());
		}
		return new Classifiers(new URLClassLoader(addresses.toArray(URL[]::new), loader));
	}

	/** @throws IllegalArgumentException when there is none of that id, or several */
	Classifier find(String id) {
		List<Classifier> all = ServiceLoader.load(Classifier.class, loader).stream().map(ServiceLoader.Provider::get).toList();
		List<Classifier> found = all.stream().filter(it -> it.id().equals(id)).toList();
		if (found.size() != 1) {
			throw new IllegalArgumentException((found.isEmpty() ? "No classifier " : "Several classifiers ") + id + " among: "
					+ all.stream().map(Classifier::id).sorted().collect(Collectors.joining(", ")));
		}
		return found.getFirst();
	}
}
