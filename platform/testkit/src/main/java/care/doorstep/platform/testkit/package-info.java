/** Real parts for tests, and the rules that every service's tests share. */
package care.doorstep.platform.testkit;
