/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.palier.model.Assumption;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.Usage;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Hours</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.WorkHoursImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.palier.model.impl.WorkHoursImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.palier.model.impl.WorkHoursImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.impl.WorkHoursImpl#getUsage <em>Usage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkHoursImpl extends ScenarioChangeImpl implements WorkHours {
	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected Assumption hours;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final WorkBasis BASIS_EDEFAULT = WorkBasis.WEEK_OF_PRESENCE;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected WorkBasis basis = BASIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected Platform platform;

	/**
	 * The cached value of the '{@link #getUsage() <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsage()
	 * @generated
	 * @ordered
	 */
	protected Usage usage;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkHoursImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.WORK_HOURS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getHours() {
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(Assumption newHours) {
		Assumption oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.WORK_HOURS__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(WorkBasis newBasis) {
		WorkBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.WORK_HOURS__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(Platform newPlatform) {
		Platform oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.WORK_HOURS__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Usage getUsage() {
		return usage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsage(Usage newUsage) {
		Usage oldUsage = usage;
		usage = newUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.WORK_HOURS__USAGE, oldUsage, usage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.WORK_HOURS__HOURS:
				return getHours();
			case PalierPackage.WORK_HOURS__BASIS:
				return getBasis();
			case PalierPackage.WORK_HOURS__PLATFORM:
				return getPlatform();
			case PalierPackage.WORK_HOURS__USAGE:
				return getUsage();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.WORK_HOURS__HOURS:
				setHours((Assumption)newValue);
				return;
			case PalierPackage.WORK_HOURS__BASIS:
				setBasis((WorkBasis)newValue);
				return;
			case PalierPackage.WORK_HOURS__PLATFORM:
				setPlatform((Platform)newValue);
				return;
			case PalierPackage.WORK_HOURS__USAGE:
				setUsage((Usage)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.WORK_HOURS__HOURS:
				setHours((Assumption)null);
				return;
			case PalierPackage.WORK_HOURS__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case PalierPackage.WORK_HOURS__PLATFORM:
				setPlatform((Platform)null);
				return;
			case PalierPackage.WORK_HOURS__USAGE:
				setUsage((Usage)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.WORK_HOURS__HOURS:
				return hours != null;
			case PalierPackage.WORK_HOURS__BASIS:
				return basis != BASIS_EDEFAULT;
			case PalierPackage.WORK_HOURS__PLATFORM:
				return platform != null;
			case PalierPackage.WORK_HOURS__USAGE:
				return usage != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (basis: ");
		result.append(basis);
		result.append(')');
		return result.toString();
	}

} //WorkHoursImpl
