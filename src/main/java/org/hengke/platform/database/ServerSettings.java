package org.hengke.platform.database;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the owned server is told. Nothing here may weaken what a commit promises. */
record ServerSettings(Map<String, String> values) {

    /** The passwords are random and long; making guesses at them costly would only make connecting slow. */
    static final int SCRAM_ITERATIONS = 64;

    private static final long MEGABYTE = 1L << 20;

    /** Durable, reachable from this machine only, and shaped by the memory of the machine. */
    static ServerSettings durable() {
        return durable(memoryOfTheMachine());
    }

    static ServerSettings durable(long memory) {
        var values = new LinkedHashMap<String, String>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("password_encryption", "scram-sha-256");
        values.put("scram_iterations", Integer.toString(SCRAM_ITERATIONS));
        values.put("fsync", "on");
        values.put("synchronous_commit", "on");
        values.put("full_page_writes", "on");
        values.put("max_connections", "80");
        values.put("shared_buffers", megabytes(Math.clamp(memory / 4, 128 * MEGABYTE, 4096 * MEGABYTE)));
        values.put("effective_cache_size", megabytes(Math.max(memory / 10 * 6, 256 * MEGABYTE)));
        values.put("work_mem", megabytes(Math.clamp(memory / 768, 4 * MEGABYTE, 32 * MEGABYTE)));
        values.put("maintenance_work_mem", megabytes(Math.clamp(memory / 64, 64 * MEGABYTE, 512 * MEGABYTE)));
        values.put("max_wal_size", "4GB");
        values.put("checkpoint_timeout", "15min");
        values.put("random_page_cost", "1.1");
        values.put("jit", "off");
        values.put("max_parallel_workers_per_gather", "1");
        values.put("client_connection_check_interval", "5s");
        values.put("idle_in_transaction_session_timeout", "10min");
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
        values.put("log_min_messages", "warning");
        values.put("log_line_prefix", "%m [%p] %u@%d ");
        return new ServerSettings(values);
    }

    /** For a database that is thrown away with the process that asked for it. */
    static ServerSettings fleeting() {
        var values = new LinkedHashMap<>(durable(1024 * MEGABYTE).values());
        values.put("fsync", "off");
        values.put("synchronous_commit", "off");
        values.put("full_page_writes", "off");
        values.put("autovacuum_naptime", "5min");
        values.put("max_wal_size", "512MB");
        return new ServerSettings(values);
    }

    boolean isDurable() {
        return "on".equals(values.get("fsync"));
    }

    String asFile() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + " = '" + value.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
    }

    private static String megabytes(long bytes) {
        return bytes / MEGABYTE + "MB";
    }

    private static long memoryOfTheMachine() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }
}
