// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in the process of a test, on one thread, without a web page. */
final class Local {

	private Local() {
	}

	static SparkSession spark() {
		return SparkSession.builder().master("local[1]").appName("test").config("spark.ui.enabled", false)
				.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate();
	}
}
