/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beta Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Beta distribution stretched over an interval.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.BetaDistribution#getAlpha <em>Alpha</em>}</li>
 *   <li>{@link org.palier.model.BetaDistribution#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.palier.model.BetaDistribution#getLow <em>Low</em>}</li>
 *   <li>{@link org.palier.model.BetaDistribution#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getBetaDistribution()
 * @model
 * @generated
 */
public interface BetaDistribution extends Distribution {
	/**
	 * Returns the value of the '<em><b>Alpha</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First shape; above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alpha</em>' attribute.
	 * @see #setAlpha(double)
	 * @see org.palier.model.PalierPackage#getBetaDistribution_Alpha()
	 * @model required="true"
	 * @generated
	 */
	double getAlpha();

	/**
	 * Sets the value of the '{@link org.palier.model.BetaDistribution#getAlpha <em>Alpha</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alpha</em>' attribute.
	 * @see #getAlpha()
	 * @generated
	 */
	void setAlpha(double value);

	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second shape; above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(double)
	 * @see org.palier.model.PalierPackage#getBetaDistribution_Beta()
	 * @model required="true"
	 * @generated
	 */
	double getBeta();

	/**
	 * Sets the value of the '{@link org.palier.model.BetaDistribution#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(double value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the interval begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(double)
	 * @see org.palier.model.PalierPackage#getBetaDistribution_Low()
	 * @model default="0.0"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.palier.model.BetaDistribution#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the interval ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(double)
	 * @see org.palier.model.PalierPackage#getBetaDistribution_High()
	 * @model default="1.0"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.palier.model.BetaDistribution#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

} // BetaDistribution
