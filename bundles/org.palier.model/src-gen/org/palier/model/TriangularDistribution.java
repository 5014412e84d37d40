/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Triangular Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Between two bounds with one most likely value, density linear between them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.TriangularDistribution#getLow <em>Low</em>}</li>
 *   <li>{@link org.palier.model.TriangularDistribution#getMode <em>Mode</em>}</li>
 *   <li>{@link org.palier.model.TriangularDistribution#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getTriangularDistribution()
 * @model
 * @generated
 */
public interface TriangularDistribution extends Distribution {
	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(double)
	 * @see org.palier.model.PalierPackage#getTriangularDistribution_Low()
	 * @model required="true"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.palier.model.TriangularDistribution#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most likely value, between the bounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(double)
	 * @see org.palier.model.PalierPackage#getTriangularDistribution_Mode()
	 * @model required="true"
	 * @generated
	 */
	double getMode();

	/**
	 * Sets the value of the '{@link org.palier.model.TriangularDistribution#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(double value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(double)
	 * @see org.palier.model.PalierPackage#getTriangularDistribution_High()
	 * @model required="true"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.palier.model.TriangularDistribution#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

} // TriangularDistribution
