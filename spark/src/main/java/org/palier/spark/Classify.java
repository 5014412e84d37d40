// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.palier.codebook.classify.ClassifiedPosts;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.ClassifierSetting;
import org.palier.codebook.cluster.CodebookFile;
import org.palier.codebook.cluster.CodedPost;
import org.palier.codebook.cluster.ExportManifest;
import org.palier.codebook.cluster.JobManifest;
import org.palier.codebook.cluster.PostColumn;
import org.palier.ground.options.OptionValues;

/**
 * Has a classifier code the posts of an export on a cluster: {@code spark-submit --class org.palier.spark.Classify palier-spark.jar EXPORT
 * OUT}. The folder that it writes goes back into the study by {@code palier run import --kind run}.
 */
public final class Classify {

	private final SparkSession spark;

	Classify(SparkSession spark) {
		this.spark = spark;
	}

	/** Runs one job. @param words see {@link Arguments#USAGE} */
	public static void main(String[] words) throws Exception {
		Arguments asked = Arguments.of(words);
		try (SparkSession spark = SparkSession.builder().appName("palier classify " + asked.classifier()).getOrCreate()) {
			JobManifest job = new Classify(spark).run(asked);
			System.out.println("job " + job.job() + ": " + job.export().posts() + " posts, " + job.classifier() + " " + job.version());
		}
	}

	/** @throws IOException when the export is not whole, or there is something at the address of the job */
	JobManifest run(Arguments asked) throws IOException {
		var settings = spark.sparkContext().hadoopConfiguration();
		var from = new JobFolder(asked.export(), settings);
		var to = new JobFolder(asked.out(), settings);
		if (to.exists()) {
			throw new IOException(asked.out() + " is there already");
		}
		ExportManifest export = ExportManifest.parse(from.read(ExportManifest.FILE), from.at(ExportManifest.FILE));
		CodebookFile codebook = CodebookFile.parse(from.read(ExportManifest.CODEBOOK));
		if (!codebook.digest().equals(export.codebook())) {
			throw new IOException(from.at(ExportManifest.CODEBOOK) + " is not the codebook of the export");
		}
		asked.plugins().forEach(spark.sparkContext()::addJar);
		Classifier classifier = Classifiers.here().with(asked.plugins()).find(asked.classifier());
		ClassifierSetting setting = setting(classifier, asked.options(), codebook);
		Instant begun = Instant.now();
		var job = new JobManifest(spark.sparkContext().applicationId(), export, classifier.id(), setting.version(), setting.options(),
				new TreeMap<>(Map.of("spark", spark.version(), "java", System.getProperty("java.version"), "begun", begun.toString())));
		var coding = new PartitionCoding(classifier.id(), new TreeMap<>(setting.options()), codebook.content(), new CodedPost.By(
				export.fingerprint(), classifier.id(), setting.version(), job.job()));
		spark.read().schema(PostRows.SCHEMA).option("mode", "FAILFAST").json(from.at(ExportManifest.POSTS))
				.mapPartitions(coding, Encoders.row(PartitionCoding.LINES))
				.write().partitionBy(PostColumn.MONTH.column(), PostColumn.PLATFORM.column()).text(to.at(JobManifest.CODINGS));
		to.write(JobManifest.FILE, job.content());
		return job;
	}

	/** Opens it once where the job begins: a wrong option is found before a machine is asked. */
	private static ClassifierSetting setting(Classifier classifier, Map<String, String> options, CodebookFile codebook) {
		OptionValues values = OptionValues.of(classifier.id(), classifier.options(), options);
		try (var opened = new ClassifiedPosts(classifier, values, codebook.codebook(), Collections.emptyIterator())) {
			return opened.setting();
		}
	}
}
